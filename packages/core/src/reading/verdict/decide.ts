import type { Verdict } from '../../vocabulary.ts';
import { softmax } from '../../softmax.ts';
import { VERDICT_CLASSES } from './verdict-classes.ts';
import { VERDICT_FEATURES } from './verdict-features.ts';
import { VERDICT_WEIGHTS } from './verdict-weights.ts';

export interface Decision {
  readonly verdict: Verdict;
  /** 0..1: how often readings that sure are right. */
  readonly confidence: number;
}

/**
 * From this chance on a letter is called a no, `plainly` where a sentence says it and otherwise where the letter only
 * looks it as a whole: a false no costs more than a missed one. Below, down to `perhaps`, it is as likely as not:
 * `unsure`, for the reader to say.
 */
const PLAINLY = { enough: 0.6, perhaps: 0.5 } as const;
const AS_A_WHOLE = { enough: 0.75, perhaps: 0.62 } as const;

/** Chance of its likeliest sentence from which a letter says no plainly. */
const SAID = 0.2;

const VERDICTS = VERDICT_CLASSES.length;

/** Weights feature by feature, all verdicts of one side by side; those of the last row count always. */
const TABLE = Float64Array.from([...VERDICT_FEATURES, 'always'].flatMap((name) => VERDICT_WEIGHTS[name] ?? []));
const ALWAYS = VERDICT_FEATURES.length * VERDICTS;

/** The chance of each of `VERDICT_CLASSES`, by the figures of `verdictFeatures`. */
export function chancesOf(values: Float64Array): readonly number[] {
  const scores = TABLE.slice(ALWAYS);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value === 0) continue;
    const row = at * VERDICTS;
    for (let verdict = 0; verdict < VERDICTS; verdict += 1)
      scores[verdict] = (scores[verdict] ?? 0) + value * (TABLE[row + verdict] ?? 0);
  }
  return softmax(scores);
}

/** One verdict out of the chances; `said` is the chance that its likeliest sentence says no. */
export function decide(chances: readonly number[], said: number): Decision {
  const no = chances[0] ?? 0;
  const { enough, perhaps } = said >= SAID ? PLAINLY : AS_A_WHOLE;
  if (no >= enough) return { verdict: 'rejection', confidence: rounded(no) };
  const rest = chances.slice(1);
  const best = rest.indexOf(Math.max(...rest));
  const chance = rest[best] ?? 0;
  if (no >= perhaps && no > chance) return { verdict: 'unsure', confidence: rounded(no) };
  return { verdict: VERDICT_CLASSES[best + 1] ?? 'other', confidence: rounded(chance) };
}

function rounded(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}
