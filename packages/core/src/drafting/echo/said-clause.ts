import { holdsIn } from '../../asked-of.ts';
import { turned } from './turned.ts';

/** Words that make a clause unfit to be said back: wishes, apologies, thanks, pointers into their letter, other people's mail. */
const UNFIT =
  /[?!@<>{}[\]()"“”|/*_]|https?:|www\.|\b(?:hope|wish|luck|sorry|regret\w*|apolog\w+|thank\w*|please|dear|attached|enclosed|below|above|click|link|portal|e-?mail|message|letter|unsubscribe|inform|hesitate|if|would like to|feel free|here|unfortunately|sadly|reject\w*|declin\w+|unsuccessful|fail\w*|refus\w+)\b/i;
const NEGATED = /\b(?:not|cannot|can['’]t|never|nor|\w+n['’]t)\b/i;
/** A reason may be said in the negative. */
const UNFIT_REASON =
  /\b(?:unable|disappoint\w*|moving forward|move forward|proceed\w*|other candidates|another candidate|offer you|your (?:application|submission)|weak\w*|poor\w*|lack\w*|lovely|gift|smart|clever|assured|brave\w*|vivid|sharp|impressive|excellent|wonderful|beautiful\w*|loved|liked|enjoyed|admired|much to like|sponsored|to death|gonna|wanna|kinda|gotta|ain['’]t|cos|cuz|just the sort|take (?:this|it|things|you|your \w+)(?: any)? further|go ahead|go(?:ing)? any further|hoping to see|strong|positive|well|afraid|candidates|applicants|closely|filled|taking people on|hiring|recruit\w*)\b/i;

const STARTS =
  /^(?:we|I|you|there|the|our|your|my|some|many|several|most|both|two|three|four|each|one|another|others?|all|every|a|an|no|more)(?:['’]\p{L}+)?\s/iu;
/** A kind word may be about "it": what was sent in. */
const STARTS_KINDLY = new RegExp(`${STARTS.source}|^(?:it|nothing)(?:['’]\\p{L}+)?\\s`, 'iu');
/** A reason may be about "it" where the verb says so at once: "it's more than we'd budgeted". */
const STARTS_WITH_REASON = new RegExp(
  `${STARTS.source}|^it(?:['’]s| is| was) (?:more|less|too|outside|over|above|beyond|further|further away|further out|a long way)\\b`,
  'iu',
);
const SHUT = /\b(?:no|none|nobody|nothing|not|hardly|until|till|unless|only (?:if|when|once)|deadline|closing date)\b/i;
/** Words that point at something said before, which the answer does not say. */
const POINTS_BACK =
  /\b(?:he|she|him|her|they|them|those|these|former|latter|above-?mentioned|said (?:position|role))\b|^(?:no worries|one thing|there you|the one(?:s)?)\b/i;
/** "What he has and you don't yet is …", cut in two. */
const CUT = /\b\w+n['’]t (?:yet )?(?:is|are|was|were)\b/i;
const BREAKS_OFF =
  /\b(?:is|was|are|were|that|of|to|the|a|an|by|for|with|and|or|but|in|on|at|as|from|than|our|your|my|without|about|into|between|per)$/i;
/** Two sentences joined by a comma. */
const SPLICED = /, (?:the|it|there|this|that) (?:\w+ ){0,2}(?:is|are|was|were|fell|has|have|will|would)\b/i;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|need|needs|needed|felt|found|chose|went|thought|made|got|took|came|gave|lost|received|(?:is|was|are|were|do|does|did|has|have)n['’]t|want|wants|wanted|require|requires|required|look|looks|looked|loved|liked|enjoyed|appreciated|admired|stood|prefer|preferred|decided|selected|hired|filled|offered|run|runs|ran|published|showed|seemed|see|saw|know|knew|plan|expect|keep|kept|read|remain|remains|believe|believed|wrote|\w+['’](?:s|ve|re|d|ll|m))\b/i;
/** A door is said back where it speaks of another time. */
const ABOUT_AGAIN =
  /\b(?:again|future|next|later|keep|kept|mind|radar|file|more of your|other|back|reach out|come up|comes up|touch|new)\b/i;
/** A time, a price or a list said back is a parrot's answer, and so is a second clause. */
const TOO_EXACT = /[\d€$£]|, |\b(?:and|but) (?:the|we|I|our|you|it|there)\b/;
const FEWEST = 4;
const MOST = 18;
/** A reason said back at length sounds like a parrot. */
const MOST_OF_REASON = 16;

/** Said of the saying, and no part of what is said. */
const ASIDE =
  /,? (?:I am|I['’]m|we are|we['’]re) (?:told|afraid|sorry to say)$|,? (?:I|we) (?:think|believe|fear|gather|suppose)$|,? it seems$/i;

/** `no-fault`: that it was not about the user. */
export type Use = 'reason' | 'praise' | 'door' | 'no-fault';

/** The clause as the answer may say it back; null where it would not read well or could be misunderstood. */
export function saidBack(whole: string, use: Use): string | null {
  const clause = whole.replace(ASIDE, '');
  const words = clause.split(' ').length;
  const reason = use === 'reason';
  if (words < FEWEST || words > (reason ? MOST_OF_REASON : MOST)) return null;
  if (holdsIn(UNFIT, clause) || (use !== 'no-fault' && (reason ? UNFIT_REASON : NEGATED).test(clause))) return null;
  const starts = use === 'praise' || use === 'no-fault' ? STARTS_KINDLY : reason ? STARTS_WITH_REASON : STARTS;
  if (!starts.test(clause) || !FINITE.test(clause)) return null;
  if (reason && holdsIn(TOO_EXACT, clause)) return null;
  // What is shut, or open only from some day on, is nobody's good news.
  if (use === 'door' && holdsIn(SHUT, clause)) return null;
  if (holdsIn(POINTS_BACK, clause) || holdsIn(BREAKS_OFF, clause) || holdsIn(CUT, clause) || holdsIn(SPLICED, clause))
    return null;
  if (use === 'door' && !holdsIn(ABOUT_AGAIN, clause)) return null;
  return turned(clause);
}
