import { foundIn, holdsIn } from '../../asked-of.ts';
import { dateIn } from '../../reading/dates/date-in.ts';
import type { Case, Decision } from '../case.ts';
import { doorsOf, isDeadline, isSomethingElse } from '../case.ts';
import { sentencesSaying } from '../signs/letter-says.ts';
import { WAITING } from '../steps/step.ts';

/** From here on a sentence counts as asking the reader to wait. */
const WAIT_AT = 0.5;
/** Who names a day and one of these means it for the next try. */
const NEXT_TRY =
  /\b(?:again|back|next|re-?open\w{0,3}|opens?|until|till|after|from|not before|touch|write|apply|try|submit|send|ping|shout|ring|call|not earlier|wieder|ab|erneut|à partir|prochain\w{0,2}|rouvr\w{0,4}|partir|próxim\w{1,2}|volver|vuelve|nuevo|novamente|nuovamente|nuovo|weer|opnieuw|vanaf|stuur\w{0,2}|mail\w{0,2})\b/i;
const BY = /\b(?:by|before|no later than|at the latest|deadline|within|closes?)\b/i;
const DECIDED = /\b(?:I|we) (?:read|met|saw|received|discussed|looked|sat|interviewed)\b/i;

/** The day before which a letter should not be answered with another try, where the decision names none; null without one. */
export function dateToWaitFor(facts: Case, { action, notBefore }: Decision): string | null {
  if (notBefore !== undefined && notBefore !== null) return notBefore;
  const { today } = facts;
  if (today === null) return null;
  const ahead = (date: string | null): date is string => date !== null && date > today;
  if (action === 'ask-feedback') return feedbackFrom(facts, ahead);
  if (action !== 'keep-in-touch') return null;
  const door = doorsOf(facts, ...WAITING).find(
    (item) => ahead(item.date) && !isDeadline(item) && !isSomethingElse(item),
  );
  if (door !== undefined) return door.date;
  for (const sentence of sentencesSaying(facts, ['wait'], WAIT_AT)) {
    if (!holdsIn(NEXT_TRY, sentence) || BY.test(sentence) || DECIDED.test(sentence)) continue;
    const date = dateIn(sentence.replace(/\s+/g, ' '), facts.message.date);
    if (ahead(date)) return date;
  }
  return null;
}

/** Words right before a day that make it the first one. */
const FROM_DAY =
  /(?<!\p{L})(?:from|not before|not earlier than|after|as of|starting(?: on)?|back on|back from|ab(?: dem)?|nach dem|à partir du|dès le|après le|a partir del?|a partire dal?|dal(?:l['’])?|vanaf|per)\s+(?:the\s+)?(?=\d|\p{Lu})[^.;\n]{3,40}/u;

/** The first day on which they answer questions about the decision, where they name one with the offer. */
function feedbackFrom(facts: Case, ahead: (date: string | null) => boolean): string | null {
  for (const door of doorsOf(facts, 'feedback-offered')) {
    if (!ahead(door.date)) continue;
    const near = facts.reading.text.slice(door.start, door.end + FEEDBACK_NEAR);
    const from = foundIn(FROM_DAY, near)?.[0];
    if (from !== undefined && dateIn(from, facts.message.date) === door.date) return door.date;
  }
  return null;
}

/** How far behind the offer its day may stand. */
const FEEDBACK_NEAR = 120;
