import type { Message } from '../../message/message.ts';
import { intentOf } from '../../rejection/intent-of.ts';
import type { Case } from '../case.ts';
import { piecesOf } from '../letter-zones.ts';
import { AGAIN } from './again.ts';
import { saidInLetter } from './letter-says.ts';
import type { Sign } from './quoted-in.ts';
import { quotedIn } from './quoted-in.ts';

/** Says by itself that this is the second time. */
const IN_ITSELF: readonly Sign[] = [
  {
    pattern:
      /\b(?:(?:we|i)(?:['’]re| are|['’]ll be| will be)? (?:stay(?:ing)?|stand(?:ing)?|stick(?:ing)?) (?:with|by|to) (?:our|the|my) (?:decision|original|first|choice|answer)|(?:has|have) to (?:stay|remain) a no|still (?:a )?no thanks?|(?:your|the) appeal (?:has been|was|is|against|of|regarding)\b[^.\n]{0,80}\b(?:considered|not upheld|dismissed|rejected|refused|unsuccessful|declined|heard)|appeal (?:is|was|has) (?:not upheld|dismissed|unsuccessful|declined)|(?:do|does|did) not uphold (?:the|your) appeal|(?:i am|we are|i['’]m|we['’]re) upholding (?:it|the|our))\b/i,
  },
];

const REPLY = /^\s*(?:re|aw|sv|antw|rif|res)\s*:/iu;

/**
 * The words that show this letter to be the answer to a second asking: it says so, or quotes the ask below. Null otherwise.
 */
export function secondAnswer(facts: Case): string | null {
  const { message, author } = facts;
  const itself = quotedIn(author, IN_ITSELF);
  if (itself !== null) return itself;
  const asked = asksAgain(message);
  const heard = saidInLetter(facts, ['second-no'], asked ? 0.5 : REPLY.test(message.subject) ? 0.9 : 0.95);
  if (heard !== null || !asked) return heard;
  return quotedIn(author, AGAIN) ?? firstSentence(author);
}

function asksAgain(message: Message): boolean {
  return piecesOf(message, 'quoted').some((quoted) => intentOf(quoted.slice(0, 4000)) === 'ask-again');
}

function firstSentence(text: string): string | null {
  return /[^.\n]{20,200}[.\n]/.exec(text)?.[0].trim() ?? null;
}
