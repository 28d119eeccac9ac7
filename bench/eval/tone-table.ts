import { ratedRequests } from '../train/tone/rated-requests.ts';
import { toneLetters } from '../train/tone/tone-letters.ts';
import { toneSentences } from '../train/tone/tone-corpus.ts';
import { politenessOf } from '../../packages/core/src/tone/politeness/politeness.ts';
import { flatten } from '../../packages/core/src/tone/text/flat.ts';
import { alarmsInPoliteRequests, officeMail } from './tone-alarms.ts';
import { scoreLetters, scoreSentences } from './tone-score.ts';
import type { Share } from './tone-score.ts';
import { wilson } from '../../packages/core/src/wilson.ts';

function line(what: string, { hits, of }: Share): string {
  const interval = wilson(hits, of);
  const range = interval === null ? '' : ` (${interval.low.toFixed(3)}-${interval.high.toFixed(3)})`;
  return `  ${what.padEnd(52)}${String(hits).padStart(5)} of ${String(of).padStart(5)}  ${(hits / Math.max(1, of)).toFixed(3)}${range}`;
}

/** How the tone check does on the sentences and letters written for it, and on material nobody here wrote. */
export async function toneTable(data: string): Promise<string> {
  const lines: string[] = ['tone'];
  for (const set of ['development', 'held-out'] as const) {
    const sentences = scoreSentences(await toneSentences(set));
    lines.push(
      `${set}, sentences`,
      line('blatant, flagged', sentences.blatant),
      line('subtle, flagged', sentences.subtle),
      line('of those, right category', sentences.category),
      line('of those, at the words that do it', sentences.words),
      line('good, flagged', sentences.good),
      line('good, with a warning or an error', sentences.goodWarned),
    );
    const letters = scoreLetters(await toneLetters(set));
    lines.push(
      `${set}, letters`,
      line('bad, not ready or marked at the words', letters.badCaught),
      line('bad, error or warning at the words', letters.badMarked),
      line('good, with an error', letters.goodWithError),
      line('good, with a warning', letters.goodWithWarning),
      line('good, ready', letters.goodReady),
    );
  }
  const mail = await officeMail(data);
  const per = (count: number): string => ((count * 1000) / mail.words).toFixed(2);
  lines.push(
    `office mail: ${String(mail.messages)} messages, ${String(mail.words)} words, ${per(mail.errors)} errors and ${per(mail.warnings)} warnings in 1,000 words`,
  );
  const alarms = (await alarmsInPoliteRequests(data)).toSorted((one, other) => other.alarms - one.alarms);
  const [worst] = alarms;
  const all = alarms.reduce((sum, { alarms: each }) => sum + each, 0);
  lines.push(
    `politest quarter of requests: ${String(all)} findings in ${String(worst?.of ?? 0)}; the loudest rules: ${alarms
      .slice(0, 5)
      .map((each) => `${each.rule} ${((each.alarms * 100) / each.of).toFixed(2)} %`)
      .join(', ')}`,
  );
  const receptive = await ratedRequests(data, 'receptive_train.csv');
  lines.push(
    `receptiveness: rank correlation of the politeness figure with what raters said, ${rankCorrelation(
      receptive.map(({ text }) => politenessOf(flatten(text))),
      receptive.map(({ score }) => score),
    ).toFixed(2)} over ${String(receptive.length)} texts`,
  );
  return lines.join('\n');
}

/** Spearman's. */
function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  const a = ranks(one);
  const b = ranks(other);
  const middle = (one.length - 1) / 2;
  let both = 0;
  let square = 0;
  for (const [at, rank] of a.entries()) {
    both += (rank - middle) * ((b[at] ?? 0) - middle);
    square += (rank - middle) ** 2;
  }
  return both / square;
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, at) => at).toSorted((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const rank = Array.from(values, () => 0);
  for (const [at, index] of order.entries()) rank[index] = at;
  return rank;
}
