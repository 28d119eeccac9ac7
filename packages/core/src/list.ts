/** What showing the list of noes needs, apart from the rest: the list is asked for often, and must be there at once. */
export { isTimeZone } from './advice/timing/time-zone.ts';
export { bareSubject } from './drafting/reply-subject.ts';
export { momentOfDay } from './advice/timing/next-local-time.ts';
export { REJECTION_STATUSES } from './rejection/rejection-statuses.ts';
export { parseSearch } from './search/parse-search.ts';
export { searchText } from './search/search-text.ts';
export { IN_HAND, SIGNS } from './search/standings.ts';
