/** The account was removed, or another process found a folder numbered anew, while it was being read: the reading ends. */
export class AccountGoneError extends Error {
  override readonly name = 'AccountGoneError';
}
