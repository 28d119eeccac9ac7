export const QUERY_KEYS = ['org', 'field', 'reason', 'door'] as const;
export type QueryKey = (typeof QUERY_KEYS)[number];

/** One thing a row has to contain: anywhere (`key` null), or in one of its facts. Lower case. */
export interface QueryTerm {
  readonly key: QueryKey | null;
  readonly text: string;
}

/**
 * Reads what was typed: words, "several words", and `org:` `field:` `reason:` `door:` before either.
 * Never fails; an unfinished quote ends with the text.
 */
export function parseQuery(query: string): readonly QueryTerm[] {
  const terms: QueryTerm[] = [];
  for (const match of query.toLowerCase().matchAll(/(?:(org|field|reason|door):)?(?:"([^"]*)"?|([^\s"]+))/g)) {
    const text = (match[2] ?? match[3] ?? '').trim();
    const key = QUERY_KEYS.find((known) => known === match[1]) ?? null;
    if (text !== '') terms.push({ key, text });
  }
  return terms;
}
