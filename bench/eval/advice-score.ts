import { advise } from '@ajar/core';
import { adviceInputFor, situationsOf } from '../train/advice/situations.ts';
import type { WrittenSituation } from '../train/advice/situations.ts';
import { wilson } from '../../packages/core/src/wilson.ts';

/** How advice on whole letters compares with what a careful adviser wrote beside them. */
export interface AdviceScore {
  readonly situations: number;
  /** The adviser's own action. */
  readonly same: number;
  /** That, or another the adviser could defend. */
  readonly defensible: number;
  /** An action the adviser said would do harm. */
  readonly harmful: number;
  readonly locks: number;
  readonly locksMissed: number;
  /** Locked where the adviser saw no lock. */
  readonly locksTooMany: number;
  readonly sameDate: number;
  readonly misses: readonly string[];
}

/** Reads and advises on every situation of one folder of `corpus/advice`. */
export async function scoreAdvice(folder: 'development' | 'held-out'): Promise<AdviceScore> {
  const judged = (await situationsOf(folder)).map((situation) => ({
    situation,
    advice: advise(adviceInputFor(situation)),
  }));
  const count = (holds: (one: (typeof judged)[number]) => boolean): number => judged.filter(holds).length;
  return {
    situations: judged.length,
    same: count(({ situation, advice }) => advice.action === situation.action),
    defensible: count(({ situation, advice }) => isDefensible(situation, advice.action)),
    harmful: count(({ situation, advice }) => situation.never.includes(advice.action)),
    locks: count(({ situation }) => situation.locked),
    locksMissed: count(({ situation, advice }) => situation.locked && !advice.locked),
    locksTooMany: count(({ situation, advice }) => !situation.locked && advice.locked),
    sameDate: count(({ situation, advice }) => situation.notBefore === advice.notBefore),
    misses: judged
      .filter(({ situation, advice }) => !isDefensible(situation, advice.action) || situation.locked !== advice.locked)
      .map(
        ({ situation, advice }) =>
          `${situation.id}: ${situation.action}${situation.locked ? ', locked' : ''}; advised ${advice.action}${advice.locked ? ', locked' : ''}: ${situation.why}`,
      ),
  };
}

function isDefensible({ action, also }: WrittenSituation, advised: WrittenSituation['action']): boolean {
  return advised === action || also.includes(advised);
}

function share(name: string, count: number, of: number): string {
  const { low, high } = wilson(count, of) ?? { low: 0, high: 1 };
  const rate = (count / Math.max(1, of)).toFixed(2);
  return `  ${name}: ${String(count)} of ${String(of)}, ${rate} (${low.toFixed(2)}-${high.toFixed(2)})`;
}

/** The score as lines for people. */
export function adviceLines(folder: string, score: AdviceScore): string {
  return [
    `advice, ${folder}: ${String(score.situations)} situations`,
    share("the adviser's own action", score.same, score.situations),
    share('that or another they could defend', score.defensible, score.situations),
    share('an action they call harmful', score.harmful, score.situations),
    share('locks missed', score.locksMissed, score.locks),
    share('locked without need', score.locksTooMany, score.situations - score.locks),
    share('the same date to wait for, or none', score.sameDate, score.situations),
  ].join('\n');
}
