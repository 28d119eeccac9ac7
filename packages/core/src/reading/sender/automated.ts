import type { Message } from '../../message/message.ts';
import { localPartOf } from './domain-name.ts';

const NO_REPLY =
  /(?:^|[-_.+])(?:no|do-?not|donot|never|not?|nicht|keine|ne-?pas|nao|geen|non)[-_.]?(?:reply|respond|repl|antwort(?:en)?|antworten|repondre|responder|rispondere|antwoorden|response)|^(?:mailer-daemon|postmaster|bounces?|notifications?|notify|mailer|daemon|auto(?:mated|mailer|reply|confirm)?|system|alerts?)(?:[-+.].*)?$/u;

/** Whether nobody reads what is sent to this address (RFC 5321 names and common usage). */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(localPartOf(address).toLowerCase());
}

/** Whether the headers say that a list carried the message. */
export function isList(message: Message): boolean {
  const { listId, precedence } = message.signs;
  return listId !== null || precedence === 'list';
}

/** Whether the headers say that it was sent in bulk. */
export function isMass(message: Message): boolean {
  return message.signs.precedence === 'bulk' || message.signs.precedence === 'junk';
}

/** Whether the headers say that a machine sent it (RFC 3834, Precedence, X-Auto-Response-Suppress, null return path). */
export function isMachineSent(message: Message): boolean {
  const { autoSubmitted, precedence, nullReturnPath, autoResponseSuppress } = message.signs;
  const submitted = autoSubmitted !== null && autoSubmitted !== 'no';
  const bulk = precedence === 'bulk' || precedence === 'junk' || precedence === 'auto_reply';
  return submitted || bulk || nullReturnPath || autoResponseSuppress;
}
