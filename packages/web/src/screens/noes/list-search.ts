import { FIELDS } from '@ajar/core';
import type { Field } from '@ajar/core';

import { GROUPS } from './group-noes.ts';
import type { Group } from './group-noes.ts';

/** What the address bar says about the list. Absent means no filter. */
export interface ListSearch {
  readonly q?: string;
  readonly field?: Field;
  readonly status?: Group;
}

/** Reads the address; what makes no sense in it is left out. */
export function parseListSearch(search: Record<string, unknown>): ListSearch {
  const { q } = search;
  const field = FIELDS.find((known) => known === search['field']);
  const status = GROUPS.find((known) => known === search['status']);
  return {
    // An all-digit search arrives as a number.
    ...(typeof q === 'string' || typeof q === 'number' ? { q: String(q) } : {}),
    ...(field === undefined ? {} : { field }),
    ...(status === undefined ? {} : { status }),
  };
}
