import { advise } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Clock } from '../clock.ts';
import { answering } from '../drafts/answering.ts';
import type { LoadedDraft } from '../drafts/draft-record.ts';
import { loadOne } from '../load.ts';
import { dayToWaitFor, letterMoment } from '../present/letter-moment.ts';
import { undoSeconds } from './undo-seconds.ts';

const YEAR = 366 * 86_400_000;
/** With a zone, or it would mean another moment on another machine. */
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

/** When a letter leaves, milliseconds since the epoch: never before the time to take it back is over. Throws `bad-input`. */
export async function momentToLeave(
  reader: StoreReader,
  draft: LoadedDraft,
  when: string,
  clock: Clock,
): Promise<number> {
  const earliest = clock.now + 1_000 * (await undoSeconds(reader));
  if (when === 'now') return earliest;
  if (when === 'good-moment') return Math.max(earliest, await goodMomentFor(reader, draft, clock));
  const at = ISO.test(when) ? Date.parse(when) : Number.NaN;
  if (Number.isNaN(at))
    throw new AjarError(
      'bad-input',
      `"${when.slice(0, 60)}" is no moment that Ajar knows: say now, good-moment, or a date with time and zone such as 2026-12-01T09:00+01:00.`,
    );
  if (at < clock.now) throw new AjarError('bad-input', 'That moment has passed. Choose one that is still to come.');
  if (at > clock.now + YEAR) throw new AjarError('bad-input', 'That is more than a year away. Choose a nearer day.');
  return Math.max(earliest, at);
}

async function goodMomentFor(reader: StoreReader, { stored, record }: LoadedDraft, clock: Clock): Promise<number> {
  const { intent, occasion = 'no' } = record;
  const no = await loadOne(reader, stored.rejectionId);
  const { no: advised, input } = await answering(reader, no, clock, { intent, occasion });
  const notBefore = dayToWaitFor(intent, advise(advised));
  return Date.parse(letterMoment(input, { asks: intent === 'ask-again', notBefore }, clock).at);
}
