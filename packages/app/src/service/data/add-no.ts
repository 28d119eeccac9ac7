import { AjarError } from '../ajar-error.ts';
import type { AddWish } from './data-cases.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadOne } from '../load.ts';
import { toDetail } from '../present/detail.ts';
import type { AddedView } from './data-views.ts';
import { linkRejections } from '../watch/link-rejections.ts';
import { knownId } from './known-id.ts';
import { keepNoes, rejectionIdOf } from './new-no.ts';
import type { NewNo } from './new-no.ts';
import { noOfLetter } from './no-of-letter.ts';
import { noOfFacts } from './no-of-facts.ts';
import { understoodOf } from './understood.ts';

const MOST_BYTES = 2_000_000;

/**
 * Adds one no by hand: a letter as it was copied or as its source (`letter`), or what the user says of it. As a preview it
 * only tells what was understood. A letter that does not read as a no is kept when the user says that it is one all the same.
 * Throws `bad-input` when there is neither a letter nor who it was or what it was about.
 */
export async function addNo(context: Context, wish: AddWish): Promise<AddedView> {
  const letter = wish.letter === undefined ? null : Buffer.from(wish.letter);
  if (letter !== null && letter.length > MOST_BYTES)
    throw new AjarError('bad-input', 'This is over two megabytes: too much for one letter. Nothing was kept.').about(
      'letter',
    );
  const at = await context.now();
  const hasLetter = letter !== null && letter.toString('utf8').trim() !== '';
  const no = hasLetter ? await noOfLetter(context, letter, wish, at) : noOfFacts(wish, at);
  const understood = understoodOf(no);
  const known = await context.store.read((reader) => knownId(reader, no));
  if (known !== null) return { kind: 'known', understood, rejection: await shown(context, known) };
  const isNo = no.reading.verdict === 'rejection';
  if (wish.preview === true) return { kind: isNo ? 'understood' : 'not-a-no', understood };
  if (!isNo) return { kind: 'not-a-no', understood };
  await keep(context, no, at);
  return { kind: 'added', understood, rejection: await shown(context, rejectionIdOf(no.row.key)) };
}

/** Keeps it, and looks at once for what came of it in the mail that is known. */
async function keep(context: Context, no: NewNo, at: number): Promise<void> {
  await context.store.write(async (transactor) => {
    await keepNoes(transactor, [no], at);
    // The mail may be known as something else than a no.
    const { key, verdict, cue, sourceId, position } = no.row;
    await transactor.renewVerdicts([{ key, verdict, cue }]);
    await transactor.relocate([{ key, sourceId, position }]);
  });
  await linkRejections(context, [], () => {}, { only: no.row });
}

async function shown(context: Context, id: string): Promise<NonNullable<AddedView['rejection']>> {
  const clock = await clockOf(context);
  return context.store.read(async (reader) => toDetail(reader, await loadOne(reader, id), clock));
}
