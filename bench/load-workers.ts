/**
 * How much more two workers do than one: the same mail in the same accounts, read by one and by two, in turns.
 *
 *   node --conditions=ajar-source bench/load-workers.ts [--accounts 40] [--each 100] [--runs 2]
 */
import { parseArgs } from 'node:util';

import { runBacklog } from './load/run-backlog.ts';

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '40' },
    each: { type: 'string', default: '100' },
    runs: { type: 'string', default: '2' },
  },
});
const rates = new Map<number, number[]>();
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const workers of [1, 2]) {
    const report = await runBacklog(workers, Number(values.accounts), Number(values.each));
    console.log(JSON.stringify(report));
    rates.set(workers, [...(rates.get(workers) ?? []), report.perSecond]);
  }
}
const [one = 0, two = 0] = [1, 2].map((workers) => Math.max(...(rates.get(workers) ?? [])));
console.log(
  `two workers do ${(two / one).toFixed(2)} times the work of one (best runs: ${String(one)} and ${String(two)} messages a second)`,
);
