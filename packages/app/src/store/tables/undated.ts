/** Where undated ones are sorted: last, at a time that no date has, so that a filter by date leaves them out. */
export const UNDATED = -8.64e15 - 1;
