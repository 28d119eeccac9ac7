import { smallFirst } from '../first-letter.ts';
import type { FactShape } from './shape-of-fact.ts';

/** The fact with the subject that it was jotted down without; null where it is no sentence at all. */
export function wholeSentence(fact: string, shape: FactShape, we: boolean): string | null {
  const small = /^\p{Lu}{2}/u.test(fact) ? fact : smallFirst(fact);
  switch (shape) {
    case 'sentence':
      return fact;
    case 'did':
      if (/^(?:booked|enrolled|registered) (?:on|onto|for|in|with|at)\b/i.test(small))
        return `${we ? 'we are' : 'I am'} ${small}`;
      if (/^signed up\b/i.test(small)) return `${we ? 'we' : 'I'} have ${small}`;
      return `${we ? 'we' : 'I'} ${joined(small.replace(/^(just|recently|finally|already|now) (?=\w+ed\b)/i, 'have $1 '))}`;
    case 'done':
      return doneTo(small, we);
    case 'doing':
    case 'being':
      return `${we ? 'we are' : 'I am'} ${small}`;
    default:
      return null;
  }
}

const PAST_TIME = /\b(?:last|ago|yesterday|in (?:\p{Lu}\p{Ll}+|\d{4})|on \d)/u;

/** "I have just been promoted", and "I was promoted" of a day that is past. */
function doneTo(fact: string, we: boolean): string {
  const [, early = '', rest = fact] = /^((?:just|recently|finally|now|already|also|since) )?(.*)$/s.exec(fact) ?? [];
  if (PAST_TIME.test(fact)) return `${we ? 'we were' : 'I was'} ${early}${rest}`;
  return `${we ? 'we have' : 'I have'} ${early}been ${rest}`;
}

/** "cut the opening, have a new draft": the second verb needs its "and". */
function joined(fact: string): string {
  return fact.replace(/, (?=(?:have|can|could|will|am|was|got|signed|passed|moved|started)\b)(?!.*\band\b)/, ' and ');
}
