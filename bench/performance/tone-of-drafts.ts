// As `bench/peers/tone.mjs` does it, with our own check.
import { readFileSync } from 'node:fs';

import { checkTone } from '../../packages/core/src/tone/check-tone.ts';

const drafts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly string[];
for (const text of drafts) checkTone({ text });
const began = process.cpuUsage();
for (const text of drafts) checkTone({ text });
const { user, system } = process.cpuUsage(began);
process.stdout.write(
  `${JSON.stringify({ drafts: drafts.length, cpuMsEach: (user + system) / 1000 / drafts.length })}\n`,
);
