import { holdsIn } from '../../asked-of.ts';
import { own } from './ahead.ts';
import type { Ahead } from './ahead.ts';
import { nounPhrase } from './noun-phrase.ts';
import { timeIn } from './time-in.ts';

const VISIT =
  /\b(come to|come along to|visit|join us at|join us for|attend|drop in(?:to| to| at)|sit in on) ((?:our|the|one of our|my) [^.;:!?]{4,100})/iu;
const INVITES =
  /\b(?:you may (?:wish|like|want)|you (?:would|['’]d) be (?:very |most )?welcome|welcome to|do come|please (?:do )?(?:come|join|visit)|we(?:['’]d| would) (?:love|like)|invite you|hope you(?:['’]ll| will|)|why not|if you (?:would|['’]d) like)\b/i;
/** Where a sentence invites the reader to come, as a deed; null where it invites nowhere. */
export function visitIn(sentence: string): Ahead | null {
  const found = VISIT.exec(sentence);
  if (found === null || !holdsIn(INVITES, sentence) || /\b(?:not|\w+n['’]t)\b/i.test(sentence)) return null;
  const rest = found[2] ?? '';
  const time = timeIn(rest, 'en');
  const thing = nounPhrase(time === null ? rest : rest.slice(0, time.start).trim());
  if (thing === null || (time !== null && time.start > 60)) return null;
  const deed = (found[1] ?? '')
    .toLowerCase()
    .replace(/^join us (?:at|for)/, 'come to')
    .replace(/^come along to/, 'come to');
  return { kind: 'would-love', what: `${deed} ${thing}${time === null ? '' : ` ${own(time.said)}`}` };
}
