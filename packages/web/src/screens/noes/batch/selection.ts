import { createContext, use } from 'react';

import type { Group } from '../groups.ts';

/** Where a row stands in the list. */
export interface RowPlace {
  readonly id: string;
  readonly group: Group;
  readonly at: number;
}

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (place: RowPlace) => void;
  /** Everything from the row chosen last to this one. */
  readonly extend: (place: RowPlace) => Promise<void>;
  readonly clear: () => void;
}

export const SelectionContext = createContext<Selection>({
  ids: new Set(),
  toggle: () => undefined,
  extend: () => Promise.resolve(),
  clear: () => undefined,
});

export function useSelection(): Selection {
  return use(SelectionContext);
}
