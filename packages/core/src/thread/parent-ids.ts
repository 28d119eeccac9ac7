import type { Message } from '../message/message.ts';

/**
 * The Message-IDs this message says it follows, oldest first, parent last: References, or else the
 * first In-Reply-To (RFC 5256 section 3). The two are not joined: clients put junk into
 * In-Reply-To, and one wrong id there fuses two strangers' threads.
 */
export function parentIds(message: Pick<Message, 'messageId' | 'references' | 'inReplyTo'>): readonly string[] {
  const chain = message.references.length > 0 ? message.references : message.inReplyTo.slice(0, 1);
  const seen = new Set<string>(message.messageId === null ? [] : [message.messageId]);
  return chain.filter((id) => !seen.has(id) && seen.add(id));
}
