import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import type { NoesFilter } from '../../../api/noes.ts';
import { useShortcuts } from '../../../keyboard/use-shortcuts.ts';
import { focusedRow } from '../use-row-keys.ts';
import { rangeOf } from './range-of.ts';
import { placeOfRow } from './place-of-row.ts';
import { SelectionContext } from './selection.ts';
import type { RowPlace, Selection } from './selection.ts';

interface SelectionProviderProps {
  readonly filter: NoesFilter;
  readonly children: ReactNode;
}

/** Rows chosen for a batch: `x` on the row at the cursor, with Shift everything from the last one, Escape for none. */
export function SelectionProvider({ filter, children }: SelectionProviderProps) {
  const client = useQueryClient();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<RowPlace | null>(null);
  const selection = useMemo((): Selection => {
    const toggle = (place: RowPlace) => {
      setIds((before) => (before.has(place.id) ? without(before, place.id) : new Set([...before, place.id])));
      setLast(place);
    };
    return {
      ids,
      toggle,
      extend: async (place) => {
        if (last === null) return toggle(place);
        const range = await rangeOf(client, filter, last, place);
        setIds((before) => new Set([...before, ...range]));
        setLast(place);
      },
      clear: () => {
        setIds(new Set());
        setLast(null);
      },
    };
  }, [client, filter, ids, last]);
  useShortcuts({
    x: atCursor(selection.toggle),
    X: atCursor((place) => void selection.extend(place)),
    Escape: () => {
      if (ids.size === 0) return false;
      selection.clear();
      return true;
    },
  });
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id));
}

/** Does this with the row at the cursor, if there is one. */
function atCursor(act: (place: RowPlace) => unknown): () => boolean {
  return () => {
    const place = placeOfRow(focusedRow());
    if (place !== null) act(place);
    return place !== null;
  };
}
