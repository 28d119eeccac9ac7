import { nextLocalTime } from '@ajar/core';

import { showNotice } from '../../desktop/show-notice.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import type { DueResult } from '../due/due-result.ts';
import { chosenLanguage } from '../language.ts';
import { DIGEST_TOLD, makeDigest } from './digest.ts';
import { noteTrouble, notices } from './notice-setting.ts';

/**
 * The digest's time has come: shown once, where there is something new to say, and due again at that time tomorrow. What
 * was told is written down before it is shown: a crash in between costs one notice and never shows one twice. Days that
 * the machine slept through are told in one.
 */
export async function digestDue(context: Context): Promise<DueResult> {
  const clock = await clockOf(context);
  const { kind, private: isPrivate } = await context.store.read(notices);
  // Switched off while it was being done: it stays, so that it can be switched on again.
  if (kind !== 'digest') return tomorrow(context);
  const view = await context.store.write(async (transactor) => {
    const made = await makeDigest(transactor, clock, (await chosenLanguage(transactor)) ?? 'en');
    await transactor.putSetting(DIGEST_TOLD, JSON.stringify(made.told));
    return made.view;
  });
  if (view.news && !context.demo) {
    const names = isPrivate ? '' : ` ${[...new Set(view.items.map(({ who }) => who))].slice(0, 3).join(', ')}`;
    await noteTrouble(context, await showNotice({ title: 'Ajar', text: `${view.text}${names}` }));
  }
  return tomorrow(context);
}

/** By the time that is set now: it may have been changed while a notice was shown. */
async function tomorrow(context: Context): Promise<DueResult> {
  const { now, zone } = await clockOf(context);
  const { at } = await context.store.read(notices);
  return { kind: 'again', at: nextLocalTime(now, at, zone), why: null };
}
