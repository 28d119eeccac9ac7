import { placeName, placeNameOf } from '../../service/insights/flow-words.ts';
import type { InsightsView } from '../../service/insights/insights-views.ts';
import { several } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { renderTable } from '../text/table.ts';
import { hang, wrap } from '../text/wrap.ts';
import { INTENT_WORDS } from '../wording.ts';
import { daysWords, shareWords } from './figure-words.ts';

type Rates = InsightsView['rates']['all'];

/** The figures, for people: the flow as a list, what answers brought, how long it took, how asking was done. */
export function insightsPage(view: InsightsView, width: number, paint: Paint): string {
  const { period, noes } = view;
  const span = period === null ? '' : `, ${period.first} to ${period.last}`;
  const blocks = [
    [paint('bold', `What came of ${several(noes, 'no', 'noes')}${span}`)],
    flowLines(view, paint),
    ratesLines(view, width, paint),
    daysLines(view, width),
    askedLines(view, width),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function flowLines({ flow }: InsightsView, paint: Paint): readonly string[] {
  const digits = String(flow.total).length;
  const line = (count: number, name: string, indent: string): string =>
    `${indent}${String(count).padStart(digits)}  ${name}`;
  return flow.nodes
    .filter(({ stage }) => stage === 'done')
    .flatMap((node) => [
      paint('bold', line(node.count, placeName(node), '')),
      ...flow.links
        .filter(({ source }) => source === node.id)
        .map(({ target, count }) => line(count, placeNameOf(target), '    ')),
    ]);
}

function ratesLines({ rates, flow }: InsightsView, width: number, paint: Paint): readonly string[] {
  const { all } = rates;
  if (all.answers === 0) return ['You have answered none of these. That is fine too.'];
  const rows = [
    ...rates.byIntent.map((row) => ({
      ...row,
      name: `answers ${row.intent === null ? 'in words not known' : INTENT_WORDS[row.intent]}`,
    })),
    ...rates.byField.map((row) => ({ ...row, name: `answers in ${row.field}` })),
  ];
  const unsaid = flow.nodes.find(({ id }) => id === 'came:wrote-back')?.count ?? 0;
  const columns = [
    { title: 'OF', value: (row: Rates & { readonly name: string }) => row.name, least: 20 },
    { title: 'END KNOWN', value: (row: Rates) => String(row.something.of) },
    { title: 'BROUGHT SOMETHING', value: (row: Rates) => shareWords(row.something), least: 20 },
    { title: 'STILL OPEN', value: (row: Rates) => String(row.open), dispensable: 1 },
  ];
  return [
    wrap(`${broughtWords(all.something)} ${stillOpen(all.open)}`, width),
    ...(unsaid === 0
      ? []
      : [
          wrap(
            `They wrote back about ${several(unsaid, 'no', 'noes')}; what that amounts to, you can say with: ajar outcome ID --yes`,
            width,
          ),
        ]),
    renderTable(rows, columns, width, (title) => paint('dim', title)),
  ];
}

function broughtWords(something: Rates['something']): string {
  if (something.of === 0) return 'No answer of yours has come to its end yet.';
  return `Of ${several(something.of, 'answer')} whose end is known, ${String(something.hits)} brought something other than silence or another no: ${shareWords(something)}.`;
}

function stillOpen(open: number): string {
  return open === 0 ? 'None is still open.' : `${several(open, 'is', 'are')} still open and not counted.`;
}

function daysLines({ days }: InsightsView, width: number): readonly string[] {
  const { toReply, toAnswer } = days;
  const lines: string[] = [];
  if (toAnswer.all !== null) lines.push(`From the no to your letter: ${daysWords(toAnswer.all)}.`);
  if (toReply.all !== null) lines.push(`From your letter to the first word back: ${daysWords(toReply.all)}.`);
  const byField = toReply.byField.map((row) => hang('  ', `in ${row.field}: ${daysWords(row)}`, width));
  return [...lines.map((line) => wrap(line, width, '  ')), ...byField];
}

function askedLines({ asked }: InsightsView, width: number): readonly string[] {
  if (asked.asks === 0) return [];
  const { asks, well, grounded, calm, heard } = asked;
  return [
    wrap(
      `You asked again ${several(asks, 'time')}, ${String(well)} of them well: with a ground and calmly. That is a win, whatever came of it. (A ground: ${String(grounded)} of ${String(asks)}; calm: ${String(calm)} of the ${String(heard)} whose words are known.)`,
      width,
    ),
  ];
}
