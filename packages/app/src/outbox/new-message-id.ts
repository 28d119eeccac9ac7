import { randomUUID } from 'node:crypto';

/** A Message-ID at the user's own domain, or a name no mail can reach when they have not said who they are. */
export function newMessageId(ownAddress: string | null): string {
  const domain = ownAddress?.split('@').at(-1) ?? 'ajar.invalid';
  return `<${randomUUID()}@${/^[\w.-]{1,253}$/u.test(domain) ? domain : 'ajar.invalid'}>`;
}
