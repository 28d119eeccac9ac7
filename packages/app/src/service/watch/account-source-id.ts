const PREFIX = 'imap:';

/** The source of mail that was read from an account. Its positions are keys of messages: where one lies now, the places know. */
export function accountSourceId(accountId: string): string {
  return `${PREFIX}${accountId}`;
}

export function isAccountSource(sourceId: string): boolean {
  return sourceId.startsWith(PREFIX);
}
