import { FIELDS, parseSearch, searchText } from '@ajar/core';
import type { Field, SearchNames, Unclear } from '@ajar/core';

import { t } from '../../i18n/t.ts';
import { GROUPS } from './groups.ts';
import type { Group } from './groups.ts';

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

/** Codes are understood by the names that are shown for them. */
const NAMES: SearchNames = {
  field: t.field,
  reason: t.reason,
  door: t.door,
  is: {
    ...t.status,
    ...t.outcome,
    today: t.noes.group.today,
    'under-way': t.noes.group['under-way'],
    answered: t.list.answered,
    replied: t.watching.rowReplied,
    bounced: t.watching.rowBounce,
    delayed: t.watching.rowDelayed,
    away: t.watching.rowAway(null),
    leaving: t.sending.row.waiting,
    refused: t.sending.row.refused,
    unknown: t.sending.row.unknown,
    'in-drafts': t.sending.row['in-drafts'],
  },
};

/** What was typed, as it was understood. */
export interface Typed {
  /** As the server understands it; empty where nothing is looked for. */
  readonly search: string;
  readonly unclear: readonly Unclear[];
  /** Something was typed, and no letter or number is in it to look for. */
  readonly isNothing: boolean;
}

/** What was typed as the server understands it, and what nobody understood. */
export function readTyped(q: string): Typed {
  if (!/[\p{L}\p{N}]/u.test(q)) return { search: '', unclear: [], isNothing: q.trim() !== '' };
  const { unclear, ...search } = parseSearch(q, NAMES);
  return { search: searchText(search), unclear, isNothing: false };
}
