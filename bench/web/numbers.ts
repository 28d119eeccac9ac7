/** What came of many goes at the same thing, in one line of a table. */
export interface Line {
  readonly what: string;
  /** What is wanted, in words. */
  readonly wanted: string;
  readonly values: readonly number[];
  readonly unit: string;
}

/** The value at this share (0 to 1) of sorted values; 0 of none. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Lines as a Markdown table: median, what nineteen in twenty stay under, fastest and slowest. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ what, wanted, values, unit }) => {
    const sorted = values.toSorted((one, other) => one - other);
    const shown = [at(sorted, 0.5), at(sorted, 0.95), sorted[0] ?? 0, sorted.at(-1) ?? 0].map((value) =>
      value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1),
    );
    return `| ${[what, String(values.length), unit, ...shown, wanted].join(' | ')} |`;
  });
  return [
    '| what | goes | in | median | p95 | least | most | wanted |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
