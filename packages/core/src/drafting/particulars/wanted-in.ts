import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';

/** "She was looking for someone who could move in by the 1st of June". */
const LOOKED =
  /(?<!\p{L})(we|I|he|she|they|(?:the|our|my|your) \p{L}+(?: \p{L}+)?) (?:(?:is|are|was|were|am|have been|has been)(?: really| actually| hoping to find)? (?:looking for|after|seeking)|(?:really |only )?(?:wanted|needed|needs|need|wants|want|preferred|prefers)) ((?:someone|somebody|a (?:tenant|person|supplier|speaker|candidate|partner|household|firm|studio)|people) (?:who|that|with|able|available|free) [^,;:.!?]{4,90})/iu;
/** Without these there is nobody they looked for. */
const SOMEBODY = /\b(?:who|that|with|able|available|free)\b/;
const LANDLORD = /\b(?:the |my |our )?(landlord|owner|landlady|board|panel|committee|client|jury|director)\b/i;
const UNFIT =
  /\b(?:you|your|better|stronger|closer|more closely|he|she|they|them|it|best|fit)\b|\b(?:more|relevant) experience$/i;

/** "The 14 week lead time doesn't work for us." */
const DOES_NOT_FIT =
  /(?:^|[,;:] |\b(?:but|and|as|because|since|that) )((?:the|your|our|a|an|that|those) [^,;:.!?]{3,60}? (?:do(?:es)?n['’]t|do(?:es)? not|wo(?:n['’]t| not)|wouldn['’]t|would not) (?:quite |really )?(?:work|suit|fit)(?: (?:for )?(?:us|me|our \p{L}+(?: \p{L}+)?))?)(?=[,;:.!?]|$| this\b| at\b| and\b| so\b)/iu;

/** What of it does not fit them, as a clause; empty where they do not say. */
export function unfitIn(sentences: readonly string[]): string {
  for (const sentence of sentences) {
    const found = DOES_NOT_FIT.exec(sentence)?.[1]?.replace(
      /^.* (?:but|and|though) (?=(?:the|your|our|an?|that|those) )/i,
      '',
    );
    const said =
      found === undefined || /\b(?:it|that|this|they|them)\b/i.test(found) ? null : turned(smallFirst(found));
    if (said !== null) return said;
  }
  return '';
}

/** Whom they looked for, as a clause: "the landlord was looking for someone who could move in by the 1st of June"; empty where they do not say. */
export function wantedIn(sentences: readonly string[]): string {
  for (const sentence of sentences) {
    if (!SOMEBODY.test(sentence)) continue;
    const found = LOOKED.exec(sentence);
    if (found === null) continue;
    const [whole = '', who = '', whom = ''] = found;
    if (UNFIT.test(whom)) continue;
    // "She" is the landlord whom the sentence has named.
    const named = /^(?:he|she|they)$/i.test(who)
      ? LANDLORD.exec(sentence.slice(0, found.index))?.[1]?.toLowerCase()
      : undefined;
    if (/^(?:he|she|they)$/i.test(who) && named === undefined) continue;
    const clause = named === undefined ? whole : `the ${named}${whole.slice(who.length)}`;
    const said = turned(smallFirst(clause));
    if (said !== null) return said;
  }
  return '';
}
