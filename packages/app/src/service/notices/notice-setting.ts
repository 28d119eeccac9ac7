import { nextLocalTime } from '@ajar/core';

import type { StoreReader, StoreTransactor } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { NoticesChange } from './notice-cases.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import type { NoticesView } from './notice-views.ts';

const SETTING = 'notices';
const TROUBLE = 'notice-trouble';
export const DIGEST_JOB = 'digest';
const DEFAULT: Omit<NoticesView, 'trouble'> = { kind: 'digest', at: '08:30', private: true };
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** How the user wants to hear of what happened; a digest at half past eight unless they say otherwise. */
export async function notices(reader: StoreReader): Promise<NoticesView> {
  const stored = await reader.setting(SETTING);
  const told = stored === null ? {} : (JSON.parse(stored) as Partial<NoticesView>);
  const trouble = await reader.setting(TROUBLE);
  return { ...DEFAULT, ...told, trouble: trouble === '' ? null : trouble };
}

/** Throws `bad-input` for what is no time of day. */
export async function changeNotices(context: Context, change: NoticesChange): Promise<NoticesView> {
  if (change.at !== undefined && !TIME.test(change.at))
    throw new AjarError('bad-input', `"${change.at.slice(0, 20)}" is not a time of day. Write it as 08:30.`);
  const clock = await clockOf(context);
  return context.store.write(async (transactor) => {
    const { kind, at, private: isPrivate } = { ...(await notices(transactor)), ...given(change) };
    await transactor.putSetting(SETTING, JSON.stringify({ kind, at, private: isPrivate }));
    await planDigest(transactor, clock);
    return notices(transactor);
  });
}

function given(change: NoticesChange): Partial<NoticesView> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** Sees to it that the next digest is due at the time that is set; takes it back where none is wanted. */
export async function planDigest(transactor: StoreTransactor, { now, zone }: Clock): Promise<void> {
  const { kind, at } = await notices(transactor);
  if (kind !== 'digest') {
    await transactor.dropJob(DIGEST_JOB);
    return;
  }
  await transactor.putJob({
    kind: DIGEST_JOB,
    dedupKey: DIGEST_JOB,
    payload: '{}',
    runAt: nextLocalTime(now, at, zone),
  });
}

/** As far ahead as a digest can be: the next one is due within a day, and a day has 25 hours at the most. */
const FARTHEST_MS = 25 * 3_600_000;

/**
 * The same, where it does not wait already: one that is due must not be put off by mail that comes in. One that waits for a
 * day far ahead was put there by a clock that was wrong.
 */
export async function ensureDigest(transactor: StoreTransactor, clock: Clock): Promise<void> {
  const [waiting] = await transactor.jobs(DIGEST_JOB);
  if (waiting === undefined || waiting.runAt > clock.now + FARTHEST_MS) await planDigest(transactor, clock);
}

/** Remembers why a notice could not be shown, for `doctor`; forgets it when one was. */
export async function noteTrouble(context: Context, trouble: string | null): Promise<void> {
  await context.store.write(async (transactor) => {
    if (((await transactor.setting(TROUBLE)) ?? '') !== (trouble ?? ''))
      await transactor.putSetting(TROUBLE, trouble ?? '');
  });
}
