import { FINALITY_FIGURES } from '../../packages/core/src/reading/finality/finality-figures.ts';
import type { Network } from '../../packages/core/src/reading/verdict/network.ts';
import { VERDICT_FEATURES } from '../../packages/core/src/reading/verdict/verdict-features.ts';
import type { Rows } from './softmax.ts';

/** The file of what decides verdicts: the figures by name, the hidden units by number. */
export function verdictWeights({ direct, inner, outer, verdicts, units }: Network): string {
  const figures = [...VERDICT_FEATURES, 'always'];
  const numbers = Array.from({ length: units }, (_, unit) => `unit ${String(unit)}`);
  return [
    record(
      'Written by `npm run train`: what each figure of `verdictFeatures` adds to each verdict, in log-odds.',
      'VERDICT_WEIGHTS',
      linesOf(figures, direct, verdicts),
    ),
    record('What each figure adds to each hidden unit.', 'UNIT_WEIGHTS', linesOf(figures, inner, units)),
    record(
      'What each hidden unit adds to each verdict, in log-odds.',
      'OUTER_WEIGHTS',
      linesOf(numbers, outer, verdicts),
    ),
  ].join('\n');
}

/** The file of what decides finality. */
export function finalityWeights(rows: Rows): string {
  const names = [...FINALITY_FIGURES, 'always'];
  const values = Float64Array.from(
    names.flatMap((_, figure) => rows.map((row) => Math.round((row[figure] ?? 0) * 100) / 100)),
  );
  return record(
    'Written by `npm run train`: what each figure of `finalityFigures` adds to each of `FINALITIES`, in log-odds.',
    'FINALITY_WEIGHTS',
    linesOf(names, values, rows.length),
  );
}

function linesOf(names: readonly string[], table: Float64Array, width: number): string {
  return names
    .map((name, row) => `  '${name}': [${table.slice(row * width, (row + 1) * width).join(', ')}],\n`)
    .join('');
}

function record(comment: string, name: string, lines: string): string {
  return `/** ${comment} */\nexport const ${name}: Readonly<Record<string, readonly number[]>> = {\n${lines}};\n`;
}
