import { draftReply, draftsInTurn } from '@ajar/core';
import { processorTime } from './processor-time.ts';
import { adviceInputFor, situationsOf } from './train/advice/situations.ts';

/**
 * Drafts a second of processor time on one core, over the whole letters of `corpus/advice`, once warm. Reading a letter is
 * timed apart: a draft is made of a letter already read; the advice that settles what to write is part of the draft. Then
 * several wordings of each letter, of which one is chosen: the letter is read and advised on once for all of them.
 */
const situations = [...(await situationsOf('development')), ...(await situationsOf('held-out'))];
const ROUNDS = 5;
/** Of every tenth letter a dozen wordings. */
const OF_SO_MANY = 10;
const WORDINGS = 12;

for (let round = 0; round < ROUNDS; round += 1) {
  const start = processorTime();
  const inputs = situations.map((situation) => adviceInputFor(situation));
  const read = processorTime();
  for (const input of inputs) draftReply({ ...input, profile: { name: 'Noor Lindqvist' }, seed: round });
  const drafted = processorTime();
  const several = inputs.filter((_, at) => at % OF_SO_MANY === 0);
  for (const input of several) {
    const drafts = draftsInTurn({ ...input, profile: { name: 'Noor Lindqvist' }, seed: round });
    for (let wording = 0; wording < WORDINGS; wording += 1) drafts.next();
  }
  const worded = processorTime();
  const aSecond = (ms: number, count = situations.length): string => ((count * 1000) / ms).toFixed(0);
  process.stdout.write(
    `round ${String(round + 1)}: ${String(situations.length)} letters, ${aSecond(read - start)} read a second, ${aSecond(drafted - read)} advised on and drafted a second, ${aSecond(worded - drafted, several.length * WORDINGS)} drafts a second where there are ${String(WORDINGS)} of a letter\n`,
  );
}
