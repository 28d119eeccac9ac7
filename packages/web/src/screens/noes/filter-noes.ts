import type { RejectionSummary } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { groupOf } from './group-noes.ts';
import type { ListSearch } from './list-search.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryKey } from './parse-query.ts';

type Searchable = Readonly<Record<QueryKey | 'all', string>>;

/** What can be found of a row, made once a row: typing must not build ten thousand strings a key. */
const searchable = new WeakMap<RejectionSummary, Searchable>();

/** The noes that fit the words and the filters, in their order. */
export function filterNoes(noes: readonly RejectionSummary[], search: ListSearch): readonly RejectionSummary[] {
  const terms = parseQuery(search.q ?? '');
  return noes.filter(
    (no) =>
      (search.field === undefined || no.field === search.field) &&
      (search.status === undefined || groupOf(no.status) === search.status) &&
      terms.every(({ key, text }) => searchableOf(no)[key ?? 'all'].includes(text)),
  );
}

function searchableOf(no: RejectionSummary): Searchable {
  const known = searchable.get(no);
  if (known !== undefined) return known;
  const made = makeSearchable(no);
  searchable.set(no, made);
  return made;
}

function makeSearchable(no: RejectionSummary): Searchable {
  const org = [no.organisation, no.from];
  const field = [no.field, t.field[no.field]];
  const reason = no.reasons.flatMap((kind) => [kind, t.reason[kind]]);
  const door = no.doors.flatMap(({ kind }) => [kind, t.door[kind]]);
  const all = [...org, ...field, ...reason, ...door, no.role, no.person, no.subject, no.because];
  return { org: lower(org), field: lower(field), reason: lower(reason), door: lower(door), all: lower(all) };
}

function lower(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .join('\n')
    .toLowerCase();
}
