import { closesOnItsDate, DOORS } from '@ajar/core';
import type { DoorKind, InterfaceLanguage } from '@ajar/core';
import { expect, it } from 'vitest';

import { CALENDAR_WORDS, dayOfDoor } from './calendar-words.ts';

const LAST: Readonly<Record<InterfaceLanguage, string>> = { en: 'Last day', fr: 'Dernier jour', de: 'Letzter Tag' };

const SENTENCES = ['It is on 4 December.', 'You may apply again by 4 December.'];

it.each(['en', 'fr', 'de'] as const)('calls a day that ends something the last one, and no other (%s)', (language) => {
  for (const text of SENTENCES) {
    const closes = (kind: DoorKind): boolean => {
      const start = text.indexOf('4 December');
      return closesOnItsDate({ kind, quote: '', start, end: start + 1, date: '2026-12-04', contact: null }, { text });
    };
    const last = DOORS.filter((kind) =>
      dayOfDoor(CALENDAR_WORDS[language], kind, closes(kind)).startsWith(LAST[language]),
    );
    expect(last).toEqual(DOORS.filter((kind) => closes(kind)));
  }
});
