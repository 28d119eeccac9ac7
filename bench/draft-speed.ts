import { draftReply } from '@ajar/core';
import { performance } from 'node:perf_hooks';
import { adviceInputFor, situationsOf } from './train/advice/situations.ts';

/**
 * Drafts a second on one core, over the whole letters of `corpus/advice`, once warm. Reading a letter is timed apart: a
 * draft is made of a letter already read; the advice that settles what to write is part of the draft.
 */
const situations = [...(await situationsOf('development')), ...(await situationsOf('held-out'))];
const ROUNDS = 5;

for (let round = 0; round < ROUNDS; round += 1) {
  const start = performance.now();
  const inputs = situations.map((situation) => adviceInputFor(situation));
  const read = performance.now();
  for (const input of inputs) draftReply({ ...input, profile: { name: 'Noor Lindqvist' }, seed: round });
  const drafted = performance.now();
  const aSecond = (ms: number): string => ((situations.length * 1000) / ms).toFixed(0);
  process.stdout.write(
    `round ${String(round + 1)}: ${String(situations.length)} letters, ${aSecond(read - start)} read a second, ${aSecond(drafted - read)} advised on and drafted a second\n`,
  );
}
