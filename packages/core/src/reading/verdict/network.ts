/**
 * A net of one hidden layer, with a direct way past it: what a figure says by itself goes straight to the verdicts, what it says
 * only beside others goes through hidden units. All tables lie figure by figure (unit by unit in `outer`); their last row
 * counts always.
 */
export interface Network {
  readonly verdicts: number;
  readonly units: number;
  /** `figure * verdicts + verdict` */
  readonly direct: Float64Array;
  /** `figure * units + unit` */
  readonly inner: Float64Array;
  /** `unit * verdicts + verdict` */
  readonly outer: Float64Array;
}

/** What each hidden unit makes of some figures: nothing below zero. `sums` is memory to use for it. */
export function unitsOf(
  { units, inner }: Network,
  values: Float64Array,
  sums: Float64Array = new Float64Array(units),
): Float64Array {
  for (let unit = 0; unit < units; unit += 1) sums[unit] = inner[values.length * units + unit] ?? 0;
  addRows(sums, inner, values);
  for (let unit = 0; unit < units; unit += 1) if ((sums[unit] ?? 0) < 0) sums[unit] = 0;
  return sums;
}

/** The log-odds of each verdict (up to one number common to all), by the figures and what the hidden units make of them. */
export function scoresOf(
  { verdicts, direct, outer }: Network,
  values: Float64Array,
  hidden: Float64Array,
  scores: Float64Array = new Float64Array(verdicts),
): Float64Array {
  for (let verdict = 0; verdict < verdicts; verdict += 1)
    scores[verdict] = direct[values.length * verdicts + verdict] ?? 0;
  addRows(scores, direct, values);
  addRows(scores, outer, hidden);
  return scores;
}

/** Adds `value * row` for each value that is not zero; most are. */
function addRows(sums: Float64Array, table: Float64Array, values: Float64Array): void {
  const width = sums.length;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (value === 0) continue;
    const row = at * width;
    for (let place = 0; place < width; place += 1) sums[place] = (sums[place] ?? 0) + value * (table[row + place] ?? 0);
  }
}
