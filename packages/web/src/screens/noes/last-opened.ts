import type { ListSearch } from './list-search.ts';

let lastOpened: string | null = null;
let lastSearch: ListSearch = {};

/** The no that was open last: coming back to the list, the cursor stands there again. */
export function rememberOpened(id: string): void {
  lastOpened = id;
}

/** Gives the remembered id once. */
export function takeLastOpened(): string | null {
  const id = lastOpened;
  lastOpened = null;
  return id;
}

/** The list as it was filtered last: going back finds it again. */
export function lastListSearch(): ListSearch {
  return lastSearch;
}

export function rememberListSearch(search: ListSearch): void {
  lastSearch = search;
}
