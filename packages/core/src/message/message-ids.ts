const ID = /<[^\s<>@]{1,500}@[^\s<>]{1,500}>/g;
const KEPT_AT_THE_FRONT = 10;
export const MAX_IDS = 100;

/**
 * The `<...@...>` tokens of a Message-ID, In-Reply-To or References value, in order, each once. Prose and
 * malformed ids are left out. Of more than 100 the first 10 and the last 90 stay: the root and the near parents.
 */
export function parseMessageIds(value: string): readonly string[] {
  const ids = value.match(ID);
  if (ids === null) return [];
  const unique = ids.length === 1 ? ids : [...new Set(ids)];
  if (unique.length <= MAX_IDS) return unique;
  return [...unique.slice(0, KEPT_AT_THE_FRONT), ...unique.slice(KEPT_AT_THE_FRONT - MAX_IDS)];
}
