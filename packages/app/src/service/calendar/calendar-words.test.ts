import { closesOnItsDate, DOORS } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';
import { expect, it } from 'vitest';

import { CALENDAR_WORDS } from './calendar-words.ts';

const LAST: Readonly<Record<InterfaceLanguage, string>> = { en: 'Last day', fr: 'Dernier jour', de: 'Letzter Tag' };

it.each(['en', 'fr', 'de'] as const)('calls a day that ends something the last one, and no other (%s)', (language) => {
  const last = DOORS.filter((kind) => CALENDAR_WORDS[language].doors[kind].startsWith(LAST[language]));
  expect(last).toEqual(DOORS.filter(closesOnItsDate));
});
