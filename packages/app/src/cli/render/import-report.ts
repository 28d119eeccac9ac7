import type { ImportView } from '../../service/data/data-views.ts';
import type { Paint } from '../text/paint.ts';
import { several } from '../text/numbers.ts';
import { oneLine } from '../text/plain.ts';

const BAD_SHOWN = 20;

/** What an import took of a table and what it left out, line by line. */
export function importReport(view: ImportView, paint: Paint): string {
  const lines = [
    paint('bold', 'Columns'),
    ...view.columns.map(({ heading, use }) => `  ${oneLine(heading).slice(0, 40).padEnd(40)}  ${useWords(use)}`),
    '',
    ...dayOrderLines(view),
    ...statusLines(view, paint),
    ...view.rows.map(rowLine),
    '',
    `${several(view.read, 'row', 'rows')} read. ${several(view.noes, 'no', 'noes')} ${view.kept ? 'added' : 'would be added'}${view.known === 0 ? '' : `, ${String(view.known)} there already`}.`,
    ...view.leftOut.map(
      ({ why, count, line }) => `Left out ${String(count)}: ${oneLine(why)} (first in line ${String(line)})`,
    ),
    ...view.bad.slice(0, BAD_SHOWN).map(({ line, why }) => `Line ${String(line)} could not be used: ${oneLine(why)}`),
    ...(view.badCount > BAD_SHOWN
      ? [`… and ${String(view.badCount - BAD_SHOWN)} more lines that could not be used.`]
      : []),
    ...(view.cut ? ['Only the first 100,000 rows are read. Cut the file in two to bring in the rest.'] : []),
    ...(view.kept ? [] : ['Nothing was kept yet. Run it without --dry-run to keep them.']),
  ];
  return lines.join('\n');
}

/** Said where nothing in the table shows it: a wrong month is not seen in one's own list. */
function dayOrderLines({ dayOrder, dayOrderAssumed }: ImportView): readonly string[] {
  if (!dayOrderAssumed) return [];
  const [first, other] = dayOrder === 'day-first' ? ['day', 'month-first'] : ['month', 'day-first'];
  return [`In dates such as 03/04/2026 the ${first} is taken to come first. If it does not: --dates ${other}`, ''];
}

function useWords(use: string): string {
  return use === 'ignore' ? 'left out' : use;
}

function statusLines({ statuses }: ImportView, paint: Paint): readonly string[] {
  if (statuses.length === 0) return ['No column says how it ended, so every row is taken for a no.', ''];
  return [
    paint('bold', 'Statuses'),
    ...statuses.map(
      ({ status, count, isNo }) =>
        `  ${(status === '' ? '(none)' : oneLine(status)).slice(0, 40).padEnd(40)}  ${isNo ? 'a no' : 'left out'}, ${String(count)}`,
    ),
    '',
  ];
}

const TAKEN = { no: 'a no', known: 'there already', 'left-out': 'left out', bad: 'not used' } as const;

function rowLine({ line, taken, organisation, role, date, why }: ImportView['rows'][number]): string {
  const who = [organisation, role, date, why].flatMap((part) => (part === null ? [] : oneLine(part))).join(', ');
  return `  line ${String(line).padEnd(6)} ${TAKEN[taken].padEnd(14)} ${who}`;
}
