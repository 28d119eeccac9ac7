import { AjarError } from '../ajar-error.ts';
import type { Learned } from './insights-cases.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadOne } from '../load.ts';
import { onOneLine } from './on-one-line.ts';

/** A note is a sentence or two. */
const MOST = 1_000;

/** Keeps what the user takes from what they were told; an empty text takes it back. Throws `not-found`, `bad-input`. */
export async function learn(context: Context, id: string, { text, quote }: Learned): Promise<void> {
  const noted = text.trim();
  if (noted.length > MOST) {
    const longest = MOST.toLocaleString('en-GB');
    throw new AjarError(
      'bad-input',
      `The note is longer than ${longest} characters. Nothing was kept; say it in fewer.`,
    );
  }
  const { now } = await clockOf(context);
  await context.store.write(async (transactor) => {
    const { row } = await loadOne(transactor, id);
    const event = {
      at: now,
      kind: 'learned',
      text: noted,
      quote: quote === null || quote === undefined ? null : onOneLine(quote),
    } as const;
    await transactor.appendEvents([{ rejectionId: row.id, event, dedupKey: null }]);
  });
}
