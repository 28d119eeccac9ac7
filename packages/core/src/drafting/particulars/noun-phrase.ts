import { holdsIn } from '../../asked-of.ts';
import { turned } from '../echo/turned.ts';

/** Where the thing that is named ends, and the rest of the sentence begins. */
const OVER =
  /^(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|should|may|might|must|isn['’]t|wasn['’]t|didn['’]t|we|I|you|he|she|it|they|there|them|him|which|who|whom|whose|that|where|when|while|but|because|so|since|as|if|though|although|until|unless|or|nor|not|than|then|even|just|yet|very|too|more|less|let|lay|went|came|made|felt|seemed|coming|going|being|needs?|needed|lacked|missed|did|how|why|what|later|again|by a|is|most|well|also|only)$/i;
const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|made|felt|seemed|needs?|went|came)$/i;
/** Said of how much, behind the thing. */
const TAIL =
  /(?: (?:a lot|a great deal|very much|in particular|especially|enormously|immensely|most of all|best|itself|themselves|alone|at all|this time|this year|last (?:week|month|year|night)|today|yesterday|here|there|too|overall|throughout|though|again))+$/i;
const OPENS = /^(?:the|your|our|my|a|an|this|that|these|those|both|how|\p{Lu}|[“"]|two|three|four|some|one)/u;
/** "Delivery and installation", "managing a budget". */
const BARE = /^(?!in |on |at |of |for |with |from |by |about |to )\p{Ll}{4,20}(?: |$)/u;
const LEFT_OPEN =
  /(?:^| )(?:the|a|an|of|for|with|about|on|in|to|from|at|between|and|by|your|our|my|into|over|under|its|their|his|her|this|that)$/i;
/** After "and" another thing may follow, and no new clause. */
const GOES_ON = /^(?:the|your|our|my|a|an|its|in|on|of|for|with|about|\p{Ll}{3,14})$/u;
const MOST_WORDS = 12;

/**
 * The thing that an English text begins by naming, with writer and reader changed places: "our maintenance plan (9 of 20)
 * and the delivery schedule lost" gives "your maintenance plan and the delivery schedule". Null where its end is not certain.
 * `bare`: it may do without its article, as in "delivery and installation".
 */
export function nounPhrase(text: string, bare = false): string | null {
  const words = text
    .slice(0, 240)
    .replace(/\s?\([^()]{0,60}\)/g, '')
    .split(/\s+/);
  const kept: string[] = [];
  for (const [at, word] of words.entries()) {
    const plain = word.replace(/[.,;:!?…)]{1,5}$/, '');
    if (OVER.test(plain) || plain === '' || /^[–—-]$/.test(plain)) {
      // "The product, and the churn is low": what has a verb of its own is another clause.
      if (FINITE.test(plain) && kept.includes('and')) kept.splice(kept.lastIndexOf('and'));
      break;
    }
    if (plain === 'and' && !pairs(kept, words.slice(at + 1))) break;
    kept.push(plain);
    if (plain !== word) break;
    if (kept.length > MOST_WORDS) return null;
  }
  return asThing(kept.join(' '), bare);
}

/** Whether "and" joins another thing: one of one kind, or one with its article. */
function pairs(before: readonly string[], after: readonly string[]): boolean {
  const [raw = '', following = ''] = after;
  const next = raw.replace(/[.,;:!?]{1,5}$/, '');
  // "And recommends rejection" likewise.
  if (/\p{Ll}{3}s$/u.test(next) && /^\p{Ll}{4,}[.,;:!?]?$/u.test(following)) return false;
  const second = next === raw ? following.replace(/[.,;:!?]{1,5}$/, '') : '';
  // "Your tape and asked": a verb, and no second thing.
  if (OVER.test(next) || !GOES_ON.test(next) || before.length === 0 || /\p{Ll}{3}ed$/u.test(next)) return false;
  return /^(?:the|your|our|my|a|an|its|in|on|of|for|with|about)$/.test(next) || !OVER.test(second) || second === '';
}

/** A text that is to be one thing in all, as the answer may name it; null where it is none. */
export function asThing(text: string, undetermined = false): string | null {
  const bare = text
    .trim()
    .replace(TAIL, '')
    .replace(/^(?:both|how|all) (?=the|your|our)/i, '');
  const words = bare.split(' ');
  if (words.length > MOST_WORDS || words.some((word) => OVER.test(word)) || holdsIn(LEFT_OPEN, bare)) return null;
  if (
    !(OPENS.test(bare) || (undetermined && BARE.test(bare))) ||
    /[@<>{}[\]|_*/]|https?:/.test(bare) ||
    bare.length < 4
  )
    return null;
  if (/^this (?:year|month|week|time|spring|summer|autumn|term|season)\b/i.test(bare)) return null;
  if (
    /^(?:the|a|an|your|our) (?:fact|lot|bit|moment|time|end|same|other|others|one|way|first|two|best|opportunity|chance|interest)$/i.test(
      bare,
    )
  )
    return null;
  return turned(bare);
}
