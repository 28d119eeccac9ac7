import { smallFirst } from '../first-letter.ts';
import { NEGATED } from './negated.ts';
import { turned } from './turned.ts';

const EVENT =
  'fair|fête|open day|open evening|open studios?|showcase|launch|reading|concert|party|exhibition|opening|private view|company class|masterclass|picnic|lunch|meet-?up|screening|late opening|market|social|ceilidh|supper|barbecue|preview|open rehearsal|dress rehearsal|prize-?giving|festival|night|evening';
/** They would have the user there. */
const INVITES =
  /\b(?:(?:do |please |just )come (?:to|along|and see|as our)|you(?:['’]d| would) be (?:very |most |always |more than )?welcome|(?:all|everyone|everybody)(?: \p{L}+){0,3} (?:is|are) (?:very |most |warmly )?welcome(?! to (?!come\b))|you are (?:very |most |warmly )?welcome (?:at|to come)|if you fancy it|(?:would|['’]d) (?:be (?:glad|happy|delighted) to|love to) (?:see|welcome|have) you (?:there|at|along)|hope to see you (?:there|at)|see you there|as our guest|is open to (?:professionals|all|everyone|everybody|the public))\b|^come (?:to|along|for|and)\b|[,;:] come (?:to|along|for|and)\b/iu;
const THING = new RegExp(
  String.raw`(?:\b((?:the|our|my|an?) (?:\p{L}[\p{L}'’-]{1,14} ){0,2}(?:${EVENT}))|(?:^|[.;:] )(\p{Lu}\p{Ll}{2,14} (?:\p{Ll}{3,14} )?(?:${EVENT})))(?![\p{L}-])`,
  'iu',
);
/** Where one comes to take part or to be chosen, and what is refused. */
const NOT_AN_OUTING =
  /\b(?:interview|audition|assessment|second round|slot|webinar|fee of|apply|submit|proposals?|tenders?)\b/i;

/** "come to the summer fair, if I can": what of theirs the user is asked along to, as a deed; null where they ask to nothing. */
export function eventIn(sentences: readonly string[]): string | null {
  for (const [at, sentence] of sentences.entries()) {
    if (!INVITES.test(sentence) || NEGATED.test(sentence)) continue;
    for (const near of [sentence, sentences[at - 1] ?? '']) {
      if (NOT_AN_OUTING.test(near) || NEGATED.test(near)) continue;
      const found = THING.exec(near);
      const thing = found?.[1] ?? (found?.[2] === undefined ? undefined : `the ${smallFirst(found[2])}`);
      const said = thing === undefined ? null : turned(smallFirst(thing).replace(/^an? /, 'the '));
      if (said !== null) return `come to ${said}, if I can`;
    }
  }
  return null;
}
