import type { Message } from '../message/message.ts';
import type { ReplyHeaders } from './draft.ts';

/** A message id as it may stand in a header: nothing in it can end the header or start another. */
const VALID_ID = /^<[^\s<>@]{1,400}@[^\s<>@]{1,400}>$/;
const KEPT_LAST = 20;

/**
 * In-Reply-To and References of an answer to `parent` (RFC 5322, section 3.6.4): the parent's References, or where it has
 * none its In-Reply-To when that is exactly one id, followed by the parent's Message-ID. Long chains keep the first id and
 * the last twenty. A parent without a usable Message-ID gives neither header.
 */
export function replyHeaders(parent: Pick<Message, 'messageId' | 'inReplyTo' | 'references'>): ReplyHeaders {
  const { messageId } = parent;
  if (messageId === null || !VALID_ID.test(messageId)) return {};
  const references = parent.references.filter((id) => VALID_ID.test(id));
  const inReplyTo = parent.inReplyTo.filter((id) => VALID_ID.test(id));
  const before = references.length === 0 && inReplyTo.length === 1 ? inReplyTo : references;
  const chain = [...new Set([...before.filter((id) => id !== messageId), messageId])];
  const kept = chain.length > KEPT_LAST + 1 ? [...chain.slice(0, 1), ...chain.slice(-KEPT_LAST)] : chain;
  return { 'In-Reply-To': messageId, References: kept.join(' ') };
}
