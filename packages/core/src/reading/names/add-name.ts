import { likenessOf } from './domain-likeness.ts';
import { CONNECTORS, GENERIC, LEGAL, NOT_NAMES } from './name-words.ts';
import type { NamePart } from './name-parts.ts';
import { noteBefore } from './note-before.ts';
import { noteName } from './note-name.ts';
import type { OrganisationContext } from './organisation-context.ts';
import { WHERE } from './ranker.ts';
import type { Sighting } from './ranker.ts';

/** Words of a part that may be a house's name, and the longer stretch they are taken from; ends not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly runFrom: number;
  readonly runTo: number;
  /** They stand by themselves: nothing but words of the sentence is left out. */
  readonly alone: boolean;
}

/** Notes a name that stands in the letter, with everything that is seen there. */
export function addName(
  part: NamePart,
  { from, to, runFrom, runTo, alone }: Stretch,
  context: OrganisationContext,
): void {
  const { words, place } = part;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return;
  const keys = words.slice(from, to).map(({ key }) => key);
  const joined = keys.join('').replaceAll('&', '');
  if (joined.length < 2 || last.end - first.start > 80) return;
  if (keys.every((one) => CONNECTORS.has(one) || NOT_NAMES.has(one) || LEGAL.has(one))) return;
  const { text } = context.passage;
  // `St Hilda's`: the saint has no house, the house is called so.
  const end = keys[0] === 'st' && last.possessive && keys.length > 1 ? last.end + 2 : last.end;
  const name = text.slice(first.start, end);
  const seen = context.found.sight(joined, name, { start: first.start, end, quote: name });
  const after = last.joinsNext && !last.possessive ? words[to] : undefined;
  const whole = runFrom === from && runTo === to;
  const likeness = likenessOf(seen, joined, keys, context);
  seen.note(`${likeness} in`, place);
  seen.note(`${likeness} run`, whole ? 'whole' : 'part');
  seen.note(context.carrying ? 'carried in' : 'in', place);
  if (place === 'tail' || place === 'signature') seen.note('in', 'the end');
  const leaves = first.start >= context.leave;
  if (leaves) seen.note('in', 'the leave');
  if (alone) stand(seen, place === 'subject' ? WHERE.subject : leaves ? WHERE.leave : WHERE.text);
  if (alone && first.startsLine && last.endsLine) seen.where |= WHERE.line;
  noteBefore(seen, words, from, to, place);
  seen.note('after', last.possessive ? '<s>' : (after?.key ?? (last.endsLine ? '<line>' : '<stop>')));
  seen.note('run', whole ? 'whole' : 'part');
  if (whole) seen.alone = true;
  // A title: of a text, a film, a play.
  const opening = text.charAt(first.start - 1);
  if (QUOTE.test(opening)) seen.note('is', 'in quotes');
  if (opening === '(') seen.note('is', 'in brackets');
  if (context.agency) seen.note(`${likeness} from an agency`, place);
  if (runFrom < from) {
    seen.note('cut', words[from - 1]?.key ?? '');
    seen.note(GENERIC.has(words[from - 1]?.key ?? '') ? 'cut department' : 'cut other', 'cut');
    if (GENERIC.has(words[from - 1]?.key ?? '')) seen.note('run', 'after a department');
  }
  if (runTo > to) {
    seen.note('cut after', words[to]?.key ?? '');
    seen.note(GENERIC.has(words[to]?.key ?? '') ? 'cut department' : 'cut other', 'cut after');
    if (GENERIC.has(words[to]?.key ?? '')) seen.note('run', 'before a department');
  }
  noteName(seen, keys, joined, name, context);
}

/** Notes where a name stands, and that it does so again. */
function stand(seen: Sighting, where: number): void {
  if ((seen.where & (WHERE.subject | WHERE.text | WHERE.leave)) !== 0) seen.where |= WHERE.again;
  seen.where |= where;
}

const QUOTE = /["“”„«»‘‚]/u;
