import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useDeferredValue } from 'react';

import { findQuery } from '../api/noes.ts';
import { rejectionQuery } from '../api/queries.ts';
import type { RejectionSummary } from '../api/types.ts';
import { useRejectionChange } from '../api/use-rejection-change.ts';
import { formatDay } from '../i18n/format-date.ts';
import { t } from '../i18n/t.ts';
import { readTyped } from '../screens/noes/list-search.ts';
import { what, who } from '../words/who.ts';
import { actionsOnNo } from './actions-on-no.ts';
import { fits } from './fits.ts';
import type { PaletteItem } from './palette-item.ts';
import { PARTS_OF_SETTINGS, SCREENS } from './screens.ts';
import { useActions } from './use-actions.ts';
import type { PaletteOpens } from './use-actions.ts';
import { useOrganisationScreens } from './use-organisation-screens.ts';

const MOST_FOUND = 8;
/** Another page is read from its beginning: what had the focus may be gone with the page before. */
const CONTENT = 'content';

/** What fits the words: actions on the no that is open, screens, what can be done anywhere, noes. */
export function usePaletteItems(words: string, opens: PaletteOpens): readonly PaletteItem[] {
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const { data: no } = useQuery({ ...rejectionQuery(id), enabled: id !== '' });
  const change = useRejectionChange(id);
  const found = useFound(useDeferredValue(words.trim()));
  const here = id === '' || no === undefined ? [] : actionsOnNo(no, (wish) => change.mutateAsync(wish));
  const { often, more } = useActions(opens);
  const typed = words.trim() !== '';
  const everywhere = [...SCREENS, ...useOrganisationScreens()];
  const screens = (typed ? [...everywhere, ...PARTS_OF_SETTINGS] : everywhere).map(({ name, also, ...way }) => ({
    id: `screen-${name}`,
    group: t.palette.screens,
    words: t.palette.goTo(name),
    also,
    run: () => navigate(way),
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
  const named = typed ? [...here, ...often, ...more, ...screens] : [...here, ...screens, ...often];
  const fitting = bestFirst(named, words);
  return [...fitting, ...noes, ...(typed ? [inList] : [])];
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

/** What fits by the words that are shown, then what fits by others; each group together, as the arrows go through them. */
function bestFirst(items: readonly PaletteItem[], words: string): readonly PaletteItem[] {
  const byShown = items.filter((item) => fits(item.words, words));
  const byOthers = items.filter((item) => !byShown.includes(item) && fits(`${item.words} ${item.also ?? ''}`, words));
  return [...Map.groupBy([...byShown, ...byOthers], ({ group }) => group).values()].flat();
}
