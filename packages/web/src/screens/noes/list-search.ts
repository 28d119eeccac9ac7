import { FIELDS, parseSearch, searchText } from '@ajar/core';
import type { Field, SearchNames, Unclear } from '@ajar/core';

import type { Catalogue } from '../../i18n/catalogue.ts';
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

/** The names that are shown for codes, which are understood beside them. */
export function searchNames(words: Catalogue): SearchNames {
  return {
    field: words.field,
    reason: words.reason,
    door: words.door,
    is: {
      ...words.status,
      ...words.outcome,
      today: words.noes.group.today,
      'under-way': words.noes.group['under-way'],
      answered: words.list.answered,
      replied: words.watching.rowReplied,
      bounced: words.watching.rowBounce,
      delayed: words.watching.rowDelayed,
      away: words.watching.rowAway(null),
      leaving: words.sending.row.waiting,
      refused: words.sending.row.refused,
      unknown: words.sending.row.unknown,
      'in-drafts': words.sending.row['in-drafts'],
    },
  };
}

const NAMES = searchNames(t);

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
