import { randomBytes, timingSafeEqual } from 'node:crypto';

import type { InterfaceLanguage } from '@ajar/core';

import type { StoreTransactor } from '../../store/store.ts';
import type { Context } from '../context.ts';
import type { CalendarAddressView } from '../notices/notice-views.ts';
import { calendar } from './calendar.ts';

const SETTING = 'calendar-secret';

/** A calendar program cannot hold a cookie: the address itself is the key. It opens the dates and nothing else. */
export async function calendarAddress(
  context: Context,
  { renew = false }: { readonly renew?: boolean | undefined } = {},
): Promise<CalendarAddressView> {
  const secret = await context.store.write((transactor) => secretOf(transactor, renew));
  return { path: `/calendar/${secret}.ics` };
}

async function secretOf(transactor: StoreTransactor, renew: boolean): Promise<string> {
  const known = await transactor.setting(SETTING);
  if (known !== null && !renew) return known;
  const made = randomBytes(24).toString('base64url');
  await transactor.putSetting(SETTING, made);
  return made;
}

export async function calendarFor(
  context: Context,
  secret: string,
  language?: InterfaceLanguage,
  origin?: string | null,
): Promise<string | null> {
  const known = await context.store.read((reader) => reader.setting(SETTING));
  if (known === null || !same(known, secret)) return null;
  return calendar(context, language, origin);
}

function same(known: string, given: string): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
