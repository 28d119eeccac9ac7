import { foundIn } from '../../asked-of.ts';
import { smallFirst } from '../first-letter.ts';

/** "I'd have you in for August", "I'd like to see you again for that": what they would gladly see the user for. */
const HAVE_YOU =
  /\b(?:I|we)(?:['’]d| would)(?: (?:really|gladly|happily|very much|definitely|certainly))?(?: (?:like|love) to)? (have|see|hear|meet) you (?:(?:back|again|in|over|along) ){0,2}(?:for|in) ((?:the )?\p{L}[\p{L}'’-]{0,20}(?: \p{L}[\p{L}'’-]{0,20}){0,3}?)(?=[.,;!]| when\b| once\b| and\b| if\b| as\b|$)/iu;
/** "We cast the spring show in November": what "that" is, said just before. */
const AHEAD =
  /\b(?:we|I)(?:['’]ll| will|['’]re| are)?(?: be)? (?:cast(?:ing)?|plan(?:ning)?|start(?:ing)?|hold(?:ing)?|run(?:ning)?|stag(?:e|ing)|record(?:ing)?|audition(?:ing)? for|choos(?:e|ing)|book(?:ing)?|open(?:ing)?) ((?:the|our) [^,.;]{3,40}?)(?: (?:in|from|at|on|this|next) [^,.;]{3,30}?)?(?:,? and|[,;.])/iu;
/** "Might need the shop front doing in the summer." */
const NEED_DONE =
  /\b(?:might|may|will|could|['’]ll|going to)(?: well| also| probably)? need ((?:the|our|some) [^,.;!?]{3,40}?) (?:doing|done|made|painted|designed|written|built|redoing|fixing|printed|translated|photographed)( (?:in|this|next) (?:the )?\p{L}+)?(?=[,.;!?]| though\b| so\b| and\b|$)/iu;

/** "I'd like to use you for the Christmas can." */
const USE_YOU =
  /\b(?:I|we)(?:['’]d| would|['’]ll| will)(?: (?:really|definitely|certainly|still))?(?: (?:like|love) to)? (?:use|book|hire|commission) you (?:for|on) ((?:the|our) \p{L}[\p{L}'’-]{0,20}(?: \p{L}[\p{L}'’-]{0,20}){0,3}?)(?=[.,;!?]| when\b| once\b| and\b| if\b| in\b|$)/iu;

export interface HaveYou {
  readonly kind: 'would-love' | 'next';
  readonly what: string;
}

/** What they would have the user in for another time, as the answer may take it up; null where they tell of nothing. */
export function haveYouIn(sentences: readonly string[]): HaveYou | null {
  for (const sentence of sentences) {
    if (/\b(?:not|never|\w+n['’]t|if (?!you['’]re\b|you are\b)|would have)\b/i.test(sentence)) continue;
    const need = foundIn(NEED_DONE, sentence);
    if (need !== null) return { kind: 'next', what: `${yours(need[1] ?? '')}${need[2] ?? ''}` };
    const used = foundIn(USE_YOU, sentence)?.[1]?.trim();
    if (used !== undefined) return { kind: 'next', what: yours(used) };
    const found = foundIn(HAVE_YOU, sentence);
    if (found === null) continue;
    const named = (found[2] ?? '').trim();
    const what = /^(?:that|it|this|those|them)$/i.test(named) ? (foundIn(AHEAD, sentence)?.[1] ?? '') : named;
    if (what === '' || /\b(?:interview|us|me|a)\b/i.test(what)) continue;
    const come = /^(?:hear|meet)$/i.test(found[1] ?? '')
      ? 'come'
      : /\bagain\b/i.test(found[0])
        ? 'come again'
        : 'come in';
    return { kind: 'would-love', what: `${come} for ${yours(what)}` };
  }
  return null;
}

function yours(what: string): string {
  return smallName(what.replace(/^our /i, 'your '));
}

/** "The" of a sentence's beginning; a month keeps its capital. */
function smallName(what: string): string {
  return /^(?:The|Your|Some)\b/.test(what) ? smallFirst(what) : what;
}
