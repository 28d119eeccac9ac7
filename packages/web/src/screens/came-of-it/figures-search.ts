import { FIELDS } from '@ajar/core';

import type { InsightsFilter } from '../../api/types.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads which noes are counted from the address; what makes no sense in it is left out. */
export function parseFiguresSearch(search: Record<string, unknown>): InsightsFilter {
  const since = dayIn(search['since']);
  const until = dayIn(search['until']);
  const field = FIELDS.find((known) => known === search['field']);
  return {
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(field === undefined ? {} : { field }),
  };
}

function dayIn(value: unknown): string | null {
  return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
