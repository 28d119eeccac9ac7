import type { Case } from '../case.ts';
import { quotedIn } from './quoted-in.ts';
import type { Sign } from './quoted-in.ts';

/** A question put to this reader, which silence would leave hanging. */
const ASKED: readonly Sign[] = [
  {
    pattern:
      /\b(?:would you|do you (?:have|want|fancy|mind)|shall I|should I|can (?:we|I)|could (?:I|you|we)|may (?:I|we)|are you (?:interested|free|available|up for)|any chance|how about|is that something)\b[^?.!\n]{0,140}\?/i,
    unless:
      /\b(?:survey|questionnaire|newsletter|feedback on|minutes of your time|how (?:did|was)|why|what could we|rate|surprised|really think|blame)\b/i,
  },
  {
    pattern:
      /(?<!\p{L})(?:voulez-vous|souhaitez-vous|veux-tu|soll(?:en)? (?:ich|wir)|möchten Sie|möchtest du|hätten Sie|hättest du|darf ich|quiere[sn]?|le interesaría|te interesaría)(?!\p{L})[^?.!\n]{0,140}\?/iu,
    unless: /enquête|Umfrage|encuesta|newsletter/i,
  },
];

/** Whether the letter asks the user something of its own: an answer is due, and letting it go would be rude. */
export function asksSomething({ author, reading }: Case): boolean {
  return reading.form !== 'automated' && quotedIn(author, ASKED) !== null;
}
