/** What the address bar says about the doors. A month (`2027-03`) shows the calendar. */
export interface DoorsSearch {
  readonly month?: string;
}

export function parseDoorsSearch(search: Record<string, unknown>): DoorsSearch {
  const { month } = search;
  return typeof month === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? { month } : {};
}
