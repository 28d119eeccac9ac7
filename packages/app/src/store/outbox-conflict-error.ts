/** This rejection already has an answer for this purpose, approved or under way: there is never a second. */
export class OutboxConflictError extends Error {
  override readonly name = 'OutboxConflictError';
  readonly replyKey: string;

  constructor(replyKey: string) {
    super(`There is an answer already (${replyKey}).`);
    this.replyKey = replyKey;
  }
}
