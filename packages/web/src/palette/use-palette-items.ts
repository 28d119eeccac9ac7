import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useDeferredValue } from 'react';

import { findQuery } from '../api/noes.ts';
import { rejectionQuery } from '../api/queries.ts';
import type { RejectionDetail } from '../api/types.ts';
import { useRejectionChange } from '../api/use-rejection-change.ts';
import { formatDay } from '../i18n/format-date.ts';
import { t } from '../i18n/t.ts';
import { readTyped } from '../screens/noes/list-search.ts';
import { focusSection } from '../ui/focus-section.ts';
import { what, who } from '../words/who.ts';
import type { PaletteItem } from './palette-item.ts';
import { SCREENS } from './screens.ts';

/** What fits the words: actions on the no that is open, screens, noes. `failed` is what the last action met. */
export function usePaletteItems(words: string): {
  readonly items: readonly PaletteItem[];
  readonly failed: Error | null;
} {
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const { data: no } = useQuery({ ...rejectionQuery(id), enabled: id !== '' });
  const change = useRejectionChange(id);
  const search = readTyped(useDeferredValue(words.trim())).search;
  const { data: found } = useQuery({ ...findQuery(search), enabled: search !== '' });
  const here = id === '' || no === undefined ? [] : actionsOn(no, (wish) => change.mutate(wish));
  const screens = SCREENS.map(({ to, name }) => ({
    id: `screen-${to}`,
    group: t.palette.screens,
    words: t.palette.goTo(name),
    run: () => void navigate({ to }),
  }));
  const noes = (search === '' ? [] : (found?.rows ?? [])).map((row) => ({
    id: `no-${row.id}`,
    group: t.palette.noes,
    words: `${who(row)}: ${what(row)}`,
    aside: formatDay(row.receivedAt),
    run: () => void navigate({ to: '/noes/$id', params: { id: row.id } }),
  }));
  const inList = {
    id: 'search-list',
    group: t.palette.noes,
    words: t.palette.searchList(words.trim()),
    run: () => void navigate({ to: '/', search: { q: words.trim() } }),
  };
  const named = [...here, ...screens].filter((item) => fits(item.words, words));
  return { items: [...named, ...noes, ...(words.trim() === '' ? [] : [inList])], failed: change.error };
}

function actionsOn(
  { status, correction }: RejectionDetail,
  change: (wish: Parameters<ReturnType<typeof useRejectionChange>['mutate']>[0]) => void,
): readonly PaletteItem[] {
  if (correction.verdict === 'not-a-rejection') return [];
  const group = t.palette.thisNo;
  const settled = status === 'settled';
  return [
    { id: 'answer', group, words: t.palette.answer, run: () => focusSection('answer') },
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
