/**
 * How much more two workers do than one: the same mail in the same accounts, read by one and by two, in turns. On one machine, with
 * mail servers beside them, they share its cores and two can do little more; `--away` and `--reading` show what a deployment meets:
 * servers that take a while to answer, and a worker that waits for a bounded number of them at once.
 *
 *   node --conditions=ajar-source bench/load-workers.ts [--accounts 40] [--each 100] [--runs 2] [--away 40] [--reading 4]
 */
import { parseArgs } from 'node:util';

import { runBacklog } from './load/run-backlog.ts';

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '40' },
    each: { type: 'string', default: '100' },
    runs: { type: 'string', default: '2' },
    away: { type: 'string', default: '0' },
    reading: { type: 'string' },
  },
});
const backlog = {
  accounts: Number(values.accounts),
  each: Number(values.each),
  away: Number(values.away),
  reading: values.reading === undefined ? null : Number(values.reading),
};
const rates = new Map<number, number[]>();
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const workers of [1, 2]) {
    const report = await runBacklog(workers, backlog);
    console.log(JSON.stringify(report));
    rates.set(workers, [...(rates.get(workers) ?? []), report.perSecond]);
  }
}
const [one = 0, two = 0] = [1, 2].map((workers) => Math.max(...(rates.get(workers) ?? [])));
console.log(
  `two workers do ${(two / one).toFixed(2)} times the work of one (best runs: ${String(one)} and ${String(two)} messages a second)`,
);
