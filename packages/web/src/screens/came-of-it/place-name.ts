import type { FlowPlace } from '@ajar/core';

import { t } from '../../i18n/t.ts';

/** What a place of the flow is called. */
export function placeName(place: FlowPlace): string {
  switch (place.stage) {
    case 'asked':
      return place.what === 'rest' ? t.cameOfIt.rest : t.field[place.what];
    case 'no':
      return t.cameOfIt.no;
    case 'done':
      return t.cameOfIt.done[place.what];
    case 'came':
      return t.cameOfIt.came[place.what];
  }
}
