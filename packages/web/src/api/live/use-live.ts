import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { isTyping } from '../../keyboard/is-typing.ts';
import { overviewQuery } from '../queries.ts';
import { followLive } from './live-news.ts';
import type { LiveNews } from './live-news.ts';
import { isNewerPage } from './newer-page.ts';

/**
 * Asks anew for what is shown when it changed elsewhere: in another tab, by `ajar` in a terminal, by mail that came in. Tells
 * whether the server has become another version than this page.
 */
export function useLive(): boolean {
  const client = useQueryClient();
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const waiting = new Set<string>();
    const look = () => {
      // Whoever is writing here is not written over: what changed is looked at when they pause.
      if (isTyping(document.activeElement) && document.hasFocus()) return;
      for (const id of waiting) void client.invalidateQueries({ queryKey: ['rejection', id] });
      waiting.clear();
    };
    followLive(signal, (news) => {
      void client.invalidateQueries(overviewQuery);
      for (const id of changedHere(client, news)) waiting.add(id);
      look();
      // Nobody knows what was missed: the server may have been stopped, and updated.
      if (news.all) void isNewerPage().then(setNewer);
    });
    document.addEventListener('focusout', () => setTimeout(look), { signal });
    // A server elsewhere goes and comes with the network: the overview finds out, and what it finds is shown above every screen.
    for (const turn of ['offline', 'online'])
      window.addEventListener(turn, () => void client.invalidateQueries(overviewQuery), { signal });
    return () => ending.abort();
  }, [client]);
  return newer;
}

/** Those of the noes that this page has looked at. */
function changedHere(client: QueryClient, { ids, all }: LiveNews): readonly string[] {
  const known = client.getQueryCache().findAll({ queryKey: ['rejection'] });
  const seen = known.flatMap(({ queryKey: [, id] }) => (typeof id === 'string' ? [id] : []));
  return all ? seen : seen.filter((id) => ids.includes(id));
}
