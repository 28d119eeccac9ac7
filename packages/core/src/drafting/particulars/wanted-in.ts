import { foundIn, holdsIn } from '../../asked-of.ts';
import { turned } from '../echo/turned.ts';
import { smallFirst } from '../first-letter.ts';

/** "She was looking for someone who could move in by the 1st of June". */
const LOOKED =
  /(?<!\p{L})(we|I|he|she|they|(?:the|our|my|your) \p{L}+(?: \p{L}+)?)(?:(?: (?:is|are|was|were|am|have been|has been)|['’](?:re|m|ve been|s))(?: really| actually| hoping to find)? (?:looking for|after|seeking)| (?:really |only )?(?:wanted|needed|needs|need|wants|want|preferred|prefers)) ((?:someone|somebody|an? (?:tenant|person|supplier|speaker|candidate|partner|household|firm|studio|agency|applicant|player|singer|actor|writer|teacher|lead)|people) (?:who|that|with|without|able|available|free) [^,;:.!?]{4,90})/iu;
/** Without these there is nobody they looked for. */
const SOMEBODY = /\b(?:who|that|with|without|able|available|free)\b/;
const LANDLORD = /\b(?:the |my |our )?(landlord|owner|landlady|board|panel|committee|client|jury|director)\b/i;
const UNFIT =
  /\b(?:you|your|better|stronger|closer|more closely|he|she|they|them|it|best|fit)\b|\b(?:more|relevant) experience$/i;

/** "The 14 week lead time doesn't work for us." */
const DOES_NOT_FIT =
  /(?:^|[,;:] |\b(?:but|and|as|because|since|that) )((?:the|your|our|a|an|that|those) [^,;:.!?]{3,60}? (?:do(?:es)?n['’]t|do(?:es)? not|wo(?:n['’]t| not)|wouldn['’]t|would not) (?:quite |really )?(?:work|suit|fit)(?: (?:for )?(?:us|me|our \p{L}+(?: \p{L}+)?))?)(?=[,;:.!?]|$| this\b| at\b| and\b| so\b)/iu;

/** "It doesn't integrate with SAP." */
const DOES_NOT_DO =
  /(?:^|[,;:] |\b(?:but|and|as|because|since|that) )((?:it|the [^,;:.!?]{3,40}?|your [^,;:.!?]{3,40}?) (?:does(?:n['’]t| not)|can(?:['’]t|not)|wo(?:n['’]t)|will not)(?: yet| currently| quite)? (?:integrate|connect|run|support|cover|include|meet|handle|offer|allow|comply|scale|extend) [^,;:.!?]{3,50}?)(?=[,;:.!?]|$| and\b| so\b| which\b)/iu;

/** What of it does not fit them, as a clause; empty where they do not say. */
export function unfitIn(sentences: readonly string[]): string {
  for (const sentence of sentences) {
    const found = (foundIn(DOES_NOT_FIT, sentence)?.[1] ?? foundIn(DOES_NOT_DO, sentence)?.[1])?.replace(
      /^.* (?:but|and|though) (?=(?:the|your|our|an?|that|those) )/i,
      '',
    );
    const said =
      found === undefined || /(?<!^)\b(?:it|that|this|they|them)\b/i.test(found) ? null : turned(smallFirst(found));
    if (said !== null) return said;
  }
  return '';
}

/** "The panel wanted to see you lead something across teams." */
const WANTED_TO_SEE =
  /(?<!\p{L})((?:we|I|they|reviewers|referees|assessors|judges|readers|(?:the|our|my) \p{L}+(?: \p{L}+)?)(?: all| both)?(?: (?:really|still|just|only|had|would|did|do|also))? (?:wanted|needed|hoped|have (?:liked|loved|wanted)|were hoping|was hoping|was looking|were looking)) (to (?:see|hear|read|know) (?!(?:it|this|that|them|us)\b)[^,;:.!?]{4,70})/iu;
/** "The panel was looking for more evidence of work with members." */
const LOOKED_FOR =
  /(?<!\p{L})((?:we|I|(?:the|our|my) \p{L}+(?: \p{L}+)?)(?: is| are| was| were|['’]re|['’]m)) (looking for (?:more |a |an |greater |deeper |clearer |shorter |longer |something )[^,;:.!?]{4,70})/iu;
/** Of another time or of the user in person it is a door, and no reason. */
const A_DOOR =
  /\b(?:again|next|future|other (?:work|projects|ideas)|from you|more of your|something (?:else|new)|you (?:at|in|on|soon|succeed|there|back)|feedback|luck)\b/i;

/** "What the board needs most at present is legal experience." */
const NEEDS_MOST =
  /\bwhat ((?:the|our) \p{L}+|we|I) (?:really )?(need|needs|needed|want|wants|wanted) (?:most|above all|now|right now|at present|at the moment)(?: (?:now|right now|at present|at the moment))? (?:is|was) ([^,;:.!?]{4,60})/iu;

function needsIn(sentence: string): string | null {
  const [, who = '', verb = '', what = ''] = foundIn(NEEDS_MOST, sentence) ?? [];
  return who === '' || /\b(?:he|she|they|it|this|that)\b/i.test(what)
    ? null
    : turned(`${smallFirst(who)} ${verb} ${what} most`);
}

/** What they would have had to see, as a clause; empty where they do not say. */
export function missedIn(sentences: readonly string[]): string {
  for (const sentence of sentences) {
    const needs = needsIn(sentence);
    if (needs !== null) return needs;
    const [, who = '', what = ''] = foundIn(WANTED_TO_SEE, sentence) ?? foundIn(LOOKED_FOR, sentence) ?? [];
    if (who === '' || holdsIn(A_DOOR, what) || holdsIn(UNFIT_SEEN, what)) continue;
    const cut = what.replace(/ (?:and (?:we|I|that|it|the)|but|so that|which|before (?:we|I)|not just) .*$/i, '');
    const said = turned(`${smallFirst(who)} ${cut}`);
    if (said !== null && said.split(' ').length <= MOST_WORDS) return said;
  }
  return '';
}

/** "They need" of one landlord. */
function ofOne(verb: string): string {
  return verb
    .replace(/^ (need|want|prefer)(?= )/, ' $1s')
    .replace(/^ were(?= )/, ' was')
    .replace(/^(?: are|['’]re)(?= )/, ' is');
}

const MOST_WORDS = 16;
const UNFIT_SEEN = /\b(?:he|she|they|them|it|this|that|those|better|stronger)\b/i;

/** "The workshop tent is already full for both days." */
const FULL =
  /(?:^|[,;:] |\b(?:but|and|as|because|since|that) )((?:the|our|all (?:the|our)|both|every) [^,;:.!?]{3,50}? (?:is|are|was|were|has|have) (?:already |now |all )?(?:full|booked(?: up| out)?|sold out|taken|gone|filled|been (?:filled|taken|given out|let|booked))(?: (?:for|until) [^,;:.!?]{3,30})?)(?=[,;:.!?]|$| now\b)/iu;
/** "We've decided to hold off on the redesign until after the office move." */
const DECIDED =
  /(?<!\p{L})((?:we|I|(?:the|our|my) \p{L}+)(?:['’]ve| have| has)(?: now)? (?:decided|had) to (?:hold off|wait|put|postpone|delay|defer|pause|freeze|shelve|stay|keep|stick|carry on|do it|do this|handle|bring|focus|concentrate|cut|scale|restructure|use|build|produce|go in-?house|run|reduce|stop|close|leave|skip|cancel|drop|spend) [^,;:.!?]{3,80})(?=[,;:.!?]|$)/iu;
const UNFIT_DECIDED = /\b(?:your|you|application|candidates?|another|other|forward|he|she|they|them|search)\b/i;

/** What is full, or what they will do instead, as a clause; empty where they do not say. */
export function settledIn(sentences: readonly string[]): string {
  for (const written of sentences) {
    // Who writes in haste leaves out "we".
    const sentence = written.replace(/^Decided to (?=\p{L})/u, 'We have decided to ');
    const found =
      foundIn(FULL, sentence)?.[1] ??
      DECIDED.exec(sentence)?.[1]?.replace(
        /,? (?:and|but|so|because|as|which) (?:we|I|it|that|there|the|will|she|he|they)\b.*$/i,
        '',
      );
    if (found === undefined || holdsIn(UNFIT_DECIDED, found)) continue;
    const said = turned(smallFirst(found));
    if (said !== null && said.split(' ').length <= MOST_WORDS) return said;
  }
  return '';
}

/** Whom they looked for, as a clause: "the landlord was looking for someone who could move in by the 1st of June"; empty where they do not say. */
export function wantedIn(sentences: readonly string[]): string {
  for (const sentence of sentences) {
    if (!holdsIn(SOMEBODY, sentence)) continue;
    const found = foundIn(LOOKED, sentence);
    if (found === null) continue;
    const [whole = '', who = '', whom = ''] = found;
    if (holdsIn(UNFIT, whom)) continue;
    // "She" is the landlord whom the sentence has named.
    const named = /^(?:he|she|they)$/i.test(who)
      ? foundIn(LANDLORD, sentence.slice(0, found.index))?.[1]?.toLowerCase()
      : undefined;
    if (/^(?:he|she|they)$/i.test(who) && named === undefined) continue;
    const clause = named === undefined ? whole : `the ${named}${ofOne(whole.slice(who.length))}`;
    const said = turned(smallFirst(clause));
    if (said !== null) return said;
  }
  return '';
}
