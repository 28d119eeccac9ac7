import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { rememberListSearch } from './last-opened.ts';
import type { ListSearch } from './list-search.ts';

/** What is searched for, following every key at once; the address bar follows when typing pauses. */
export function useAddressSearch(): [ListSearch, (search: ListSearch) => void] {
  const navigate = useNavigate({ from: '/' });
  const router = useRouter();
  const address = useSearch({ from: '/' });
  const [search, setSearch] = useState<ListSearch>(address);
  const [seen, setSeen] = useState(address);
  const [sent, setSent] = useState<ListSearch>(address);
  // Back, forward and links change the address without us; our own change coming back must not undo newer keys.
  if (seen !== address) {
    setSeen(address);
    if (!same(address, sent)) {
      setSent(address);
      setSearch(address);
    }
  }
  useEffect(() => rememberListSearch(search), [search]);
  useEffect(() => {
    if (same(search, sent)) return undefined;
    const later = setTimeout(() => {
      // Somebody who is on their way to a no is not called back to the list.
      if (router.latestLocation.pathname !== '/') return;
      setSent(search);
      void navigate({ search, replace: true, resetScroll: false });
    }, 200);
    return () => clearTimeout(later);
  }, [search, sent, navigate, router]);
  return [search, setSearch];
}

function same(one: ListSearch, other: ListSearch): boolean {
  return one.q === other.q && one.field === other.field && one.status === other.status;
}
