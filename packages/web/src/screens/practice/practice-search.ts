import { FIELDS } from '@ajar/core';
import type { Field } from '@ajar/core';

/** What the address says: which letter lies open, and which field is wished for. */
export interface PracticeSearch {
  readonly letter?: string;
  readonly field?: Field;
}

export function parsePracticeSearch(search: Record<string, unknown>): PracticeSearch {
  const { letter } = search;
  const field = FIELDS.find((known) => known === search['field']);
  return {
    ...(typeof letter === 'string' && letter !== '' ? { letter } : {}),
    ...(field === undefined ? {} : { field }),
  };
}
