import { bareSubject } from '@ajar/core/list';

import type { RejectionSummary } from '../../service/views.ts';
import { day } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { shortIds } from '../text/short-ids.ts';
import { renderTable } from '../text/table.ts';
import type { Column } from '../text/table.ts';
import { doorWords } from '../door-words.ts';
import { FINALITY_WORDS, LETTER_WORDS, OUTCOME_WORDS, REASON_WORDS, STATUS_WORDS } from '../wording.ts';

/** The list of noes as a table that fits the terminal. Ids are cut as far as they stay unique among `everyId`. */
export function rejectionTable(
  rows: readonly RejectionSummary[],
  everyId: readonly string[],
  width: number,
  paint: Paint,
): string {
  const short = shortIds([...new Set(everyId)]);
  const columns: readonly Column<RejectionSummary>[] = [
    { title: 'ID', value: (row) => short.get(row.id) ?? row.id, style: (cell) => paint('cyan', cell) },
    { title: 'DATE', value: (row) => day(row.receivedAt), dispensable: 1 },
    {
      title: 'WHO',
      value: (row) => oneLine(row.organisation ?? row.person ?? row.from),
      least: 12,
      style: (cell) => paint('bold', cell),
    },
    { title: 'WHAT', value: (row) => oneLine(row.role ?? bareSubject(row.subject)), least: 11, dispensable: 4 },
    { title: 'FIELD', value: (row) => row.field, dispensable: 5 },
    { title: 'WHY', value: why, least: 8, dispensable: 6 },
    { title: 'HOW', value: (row) => (row.finality === null ? '-' : FINALITY_WORDS[row.finality]), dispensable: 2 },
    { title: 'DOORS', value: doors, least: 10, dispensable: 3 },
    {
      title: 'STATUS',
      value: status,
      least: 13,
      style: (cell, row) => (row.status === 'to-decide' ? paint('yellow', cell) : cell),
    },
  ];
  return renderTable(rows, columns, width, (title) => paint('dim', title));
}

function why({ reasons }: RejectionSummary): string {
  const given = reasons.filter((reason) => reason !== 'none-given');
  return given.length === 0 ? '-' : given.map((reason) => REASON_WORDS[reason]).join(', ');
}

function doors(row: RejectionSummary): string {
  if (row.doors.length === 0) return '-';
  return row.doors.map((door) => doorWords(door)).join(', ');
}

/** A letter that is on its way, or did not get there, says more than that it was approved. */
function letterStatus({ letter, leaving }: RejectionSummary): string | null {
  if (letter !== 'waiting') return letter === null ? null : LETTER_WORDS[letter];
  const leavesAt = leaving?.leavesAt ?? null;
  return leavesAt !== null && Date.parse(leavesAt) > Date.now() ? `leaves ${dayAndMonth(leavesAt)}` : 'not left yet';
}

/** Within the year, and short enough for the column. */
function dayAndMonth(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}

/** Where it stands, with what came of it or how long it has been quiet. */
export function status(row: RejectionSummary): string {
  const outcome = row.outcomes.at(-1);
  const proposal = row.proposals.at(-1);
  if (row.status === 'to-decide' && row.bounce?.permanent === true) return 'address failed';
  const letter = letterStatus(row);
  if (row.letter === 'refused' || row.letter === 'unknown') return letter ?? '';
  if (row.status === 'to-decide' && proposal !== undefined) return `${OUTCOME_WORDS[proposal.outcome]}?`;
  if (letter !== null) return letter;
  // Good news is told by its name, as on the page.
  if (row.today?.why === 'to-answer' && outcome !== undefined) return OUTCOME_WORDS[outcome.outcome];
  // Answered, and to decide again: something came back that is no outcome.
  if (row.status === 'to-decide' && row.answers > 0) return 'they wrote back';
  if (row.status === 'waiting' && row.bounce !== null) return 'delayed on its way';
  if (row.away !== null && row.status === 'waiting')
    return row.away.until === null ? 'they are away' : `away until ${day(row.away.until)}`;
  if (row.status === 'waiting' && row.silence !== null) {
    return `${STATUS_WORDS.waiting}, day ${row.silence.days} of about ${row.silence.normal}`;
  }
  // What came first: where the column is narrow, the end is cut off.
  if (outcome !== undefined) return `${OUTCOME_WORDS[outcome.outcome]}, ${STATUS_WORDS[row.status]}`;
  return STATUS_WORDS[row.status];
}
