/** The account was removed while it was being read: the reading ends. */
export class AccountGoneError extends Error {
  override readonly name = 'AccountGoneError';
}
