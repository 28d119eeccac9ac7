import { CATEGORIES } from '@ajar/core/tone';
import type { Spot } from '@ajar/core';

import { t } from '../../i18n/t.ts';

/** What is hard for somebody, in words that do not blame. */
export function spotWords(spot: Spot): string {
  switch (spot) {
    case 'finality':
    case 'door':
    case 'whom':
    case 'choice':
      return t.practice.spot[spot];
    default: {
      const category = CATEGORIES.find((known) => `tone:${known}` === spot);
      return category === undefined ? spot : t.practice.tone[category];
    }
  }
}
