import type { SearchNames } from '@ajar/core';

import { DOOR_WORDS, LETTER_WORDS, OUTCOME_WORDS, REASON_WORDS, STATUS_WORDS } from './wording.ts';

/** What the table calls things: a search understands these words beside the codes. */
export const SEARCH_NAMES: SearchNames = {
  reason: REASON_WORDS,
  door: DOOR_WORDS,
  is: {
    ...STATUS_WORDS,
    ...OUTCOME_WORDS,
    today: 'today',
    'under-way': 'letters in hand',
    answered: 'answered',
    replied: 'they wrote back',
    bounced: 'address failed',
    delayed: 'delayed on its way',
    away: 'they are away',
    leaving: 'not left yet',
    refused: LETTER_WORDS.refused,
    unknown: LETTER_WORDS.unknown,
    'in-drafts': LETTER_WORDS['in-drafts'],
  },
};
