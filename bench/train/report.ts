import { VERDICT_CLASSES } from '../../packages/core/src/reading/verdict/verdict-classes.ts';
import { chancesOf, trainNetwork, VERDICT_SETTINGS } from './network.ts';
import type { VerdictCase } from './verdict-cases.ts';

function best(chances: readonly number[]): number {
  return chances.indexOf(Math.max(...chances));
}

interface Judged {
  readonly one: VerdictCase;
  readonly chances: readonly number[];
}

const NO = VERDICT_CLASSES.indexOf('rejection');

/** Cross-validation: each letter judged by weights that have not seen it, and those of `unlearned`, which none has. A line a source. */
export function report(cases: readonly VerdictCase[], folds: number, unlearned: readonly VerdictCase[]): string {
  const all: Judged[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const net = trainNetwork(
      cases.filter((one) => one.fold !== fold),
      VERDICT_CLASSES.length,
      VERDICT_SETTINGS,
    );
    for (const one of [...cases, ...unlearned])
      if (one.fold === fold) all.push({ one, chances: chancesOf(net, one.values) });
  }
  const lines: string[] = [];
  for (const source of [...new Set(all.map(({ one }) => one.letter.source))].toSorted()) {
    const own = all.filter(({ one }) => one.letter.source === source);
    const noes = own.filter(({ one }) => one.label === NO);
    const found = noes.filter(({ chances }) => best(chances) === NO).length;
    const wrong = own.filter(({ one, chances }) => one.label !== NO && best(chances) === NO);
    const right = own.filter(({ one, chances }) => one.label === best(chances)).length;
    lines.push(
      `${source.padEnd(16)} ${String(own.length).padStart(5)}  right ${(right / own.length).toFixed(3)}  noes ${String(noes.length).padStart(4)} found ${(found / Math.max(1, noes.length)).toFixed(3)}  false ${String(wrong.length)}`,
    );
  }
  const aside = new Set(unlearned);
  const judged = all.filter(({ one }) => !aside.has(one));
  // Where no sentence says it, a no must be the likelier as a whole.
  for (const unsaid of [0.55, 0.65, 0.75, 0.85, 0.95]) {
    const enough = 0.55;
    const says = judged.filter(
      ({ one, chances }) => (chances[NO] ?? 0) >= ((one.values[0] ?? 0) >= 0.2 ? enough : unsaid),
    );
    const hits = says.filter(({ one }) => one.label === NO).length;
    const noes = judged.filter(({ one }) => one.label === NO).length;
    const others = judged.filter(({ one }) => one.label !== NO && one.letter.source !== 'ham').length;
    lines.push(
      `a no from ${String(enough)} on, ${String(unsaid)} where no sentence says it: recall ${(hits / noes).toFixed(3)}, of what is none ${((says.length - hits) / others).toFixed(4)}`,
    );
  }
  const squares = judged.map(({ one, chances }) => ((chances[NO] ?? 0) - Number(one.label === NO)) ** 2);
  lines.push(`Brier of a no ${(squares.reduce((sum, one) => sum + one, 0) / squares.length).toFixed(4)}`);
  for (const { one, chances } of judged) {
    const verdict = best(chances);
    if (verdict === one.label || process.env['MISSES'] === undefined) continue;
    lines.push(
      `${one.letter.source}/${one.letter.id} is ${one.letter.expect.verdict}, read as ${VERDICT_CLASSES[verdict] ?? ''} ${(chances[verdict] ?? 0).toFixed(2)} (a sentence says no: ${(one.values[0] ?? 0).toFixed(2)}): ${one.letter.message.subject} | ${one.letter.message.text.replaceAll(/\s+/gu, ' ').slice(0, 300)}`,
    );
  }
  return lines.join('\n');
}
