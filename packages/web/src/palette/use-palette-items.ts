import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useDeferredValue } from 'react';

import { findQuery } from '../api/noes.ts';
import { rejectionQuery } from '../api/queries.ts';
import type { RejectionDetail, RejectionSummary } from '../api/types.ts';
import { useRejectionChange } from '../api/use-rejection-change.ts';
import type { RejectionChange } from '../api/use-rejection-change.ts';
import { formatDay } from '../i18n/format-date.ts';
import { t } from '../i18n/t.ts';
import { readTyped } from '../screens/noes/list-search.ts';
import { what, who } from '../words/who.ts';
import type { PaletteItem } from './palette-item.ts';
import { SCREENS } from './screens.ts';

const MOST_FOUND = 8;
/** Another page is read from its beginning: what had the focus may be gone with the page before. */
const CONTENT = 'content';

/** What fits the words: actions on the no that is open, screens, noes. */
export function usePaletteItems(words: string): readonly PaletteItem[] {
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const { data: no } = useQuery({ ...rejectionQuery(id), enabled: id !== '' });
  const change = useRejectionChange(id);
  const found = useFound(useDeferredValue(words.trim()));
  const here = id === '' || no === undefined ? [] : actionsOn(no, (wish) => change.mutateAsync(wish));
  const screens = SCREENS.map(({ to, name }) => ({
    id: `screen-${to}`,
    group: t.palette.screens,
    words: t.palette.goTo(name),
    run: () => navigate({ to }),
    landsOn: CONTENT,
  }));
  const noes = found.map((row) => ({
    id: `no-${row.id}`,
    group: t.palette.noes,
    words: [who(row), what(row)].filter((part) => part !== '').join(': '),
    aside: formatDay(row.receivedAt),
    run: () => navigate({ to: '/noes/$id', params: { id: row.id } }),
    landsOn: CONTENT,
  }));
  const inList = {
    id: 'search-list',
    group: t.palette.noes,
    words: t.palette.searchList(words.trim()),
    run: () => navigate({ to: '/', search: { q: words.trim() } }),
    landsOn: CONTENT,
  };
  const named = [...here, ...screens].filter((item) => fits(item.words, words));
  return [...named, ...noes, ...(words.trim() === '' ? [] : [inList])];
}

/** Noes with these words: those that are called so, then those whose letters say so. */
function useFound(words: string): readonly RejectionSummary[] {
  const search = readTyped(words).search;
  const called = readTyped(words.replace(/^\w+$/u, 'org:$&')).search;
  const byName = useQuery({ ...findQuery(called), enabled: called !== '' });
  const byWords = useQuery({ ...findQuery(search), enabled: search !== '' });
  if (search === '') return [];
  const rows = [...(byName.data?.rows ?? []), ...(byWords.data?.rows ?? [])];
  return [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, MOST_FOUND);
}

function actionsOn(
  { status, correction }: RejectionDetail,
  change: (wish: RejectionChange) => Promise<unknown>,
): readonly PaletteItem[] {
  if (correction.verdict === 'not-a-rejection') return [];
  const group = t.palette.thisNo;
  const settled = status === 'settled';
  return [
    { id: 'answer', group, words: t.palette.answer, run: () => undefined, landsOn: 'answer' },
    settled
      ? { id: 'reopen', group, words: t.palette.reopen, run: () => change({ kind: 'reopen' }) }
      : { id: 'close', group, words: t.palette.close, run: () => change({ kind: 'close' }) },
    {
      id: 'not-a-no',
      group,
      words: t.palette.notANo,
      run: () => change({ kind: 'corrections', body: { verdict: 'not-a-rejection' } }),
    },
  ];
}

/** Every word typed begins a word of it. */
function fits(text: string, typed: string): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  return typed
    .toLowerCase()
    .split(/\s+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}
