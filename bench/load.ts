/**
 * An organisation under load, with real PostgreSQL and Dovecot: many members, accounts that are watched by workers, mail that arrives
 * and letters that fall due within minutes, workers that are killed and a database that is stopped in the middle. Compares what was
 * delivered with what was read, one by one.
 *
 *   npm run load -- [--members 2000] [--accounts 200] [--messages 100000] [--seconds 900] [--workers 2] [--letters 100]
 *                   [--kills 4] [--crashes 1] [--noes 0.02] [--json out.json]
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { FULL } from './load/load-plan.ts';
import type { LoadPlan } from './load/load-plan.ts';
import { runLoad } from './load/run-load.ts';

const names = Object.keys(FULL) as readonly (keyof LoadPlan)[];
const { values } = parseArgs({
  options: {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    json: { type: 'string' },
  },
});
const told: Readonly<Record<string, unknown>> = values;
const plan: LoadPlan = Object.assign(
  {},
  FULL,
  ...names.flatMap((name) => (told[name] === undefined ? [] : [{ [name]: Number(told[name]) }])),
);
const began = performance.now();
const report = await runLoad(plan, (words) => {
  console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(7)} s  ${words}`);
});
console.log(JSON.stringify(report, null, 2));
if (typeof told['json'] === 'string') {
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', node: process.version };
  writeFileSync(told['json'], `${JSON.stringify({ machine, report }, null, 2)}\n`);
}
const fine =
  report.lost === 0 &&
  report.doubled === 0 &&
  report.astray === 0 &&
  report.lettersTwice === 0 &&
  report.daysDone === plan.members &&
  report.noesListed === report.noesRead;
console.log(fine ? 'Nothing lost, nothing doubled.' : 'SOMETHING WAS LOST OR DOUBLED.');
process.exitCode = fine ? 0 : 1;
