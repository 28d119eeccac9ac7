import { asMember } from '../../organisation/as-whom.ts';
import { readAudit } from '../../organisation/audit/audit-log.ts';
import type { Audited } from '../../organisation/audit/audit-log.ts';
import { figuresOf } from '../../organisation/counts/figures-of.ts';
import { putFigures } from '../../organisation/counts/figures.ts';
import { publishedFigures, SMALLEST_GROUP } from '../../organisation/counts/published-figures.ts';
import { people } from '../../organisation/people/people.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { membersOf } from './members-of.ts';
import type { Organisation } from './organisation.ts';
import type { Members, PeopleContext } from './people-context.ts';
import type { AuditView, CountsRow, CountsView } from './people-views.ts';
import { iso } from './to-person-view.ts';

const LINES = 100;

/** What the noes of all members come to, as far as groups are large enough. Nobody's mail is read for it. */
export async function counts({ db, group }: PeopleContext): Promise<CountsView> {
  const rows = await publishedFigures(db, group);
  return {
    group: Math.max(group, SMALLEST_GROUP),
    rows: rows.map((row) => ({ ...row, field: row.field as CountsRow['field'] })),
  };
}

/** A member's own figures as they stand now: kept by the member's own processes, with the member's own rights. */
export async function keepFigures(
  { db, members }: Pick<PeopleContext, 'db'> & { readonly members: Pick<Members, 'open'> },
  member: string,
): Promise<void> {
  const figures = figuresOf(await (await members.open(member)).list());
  await asMember(db, member, (trx) => putFigures(trx, member, figures));
}

/** The figures of all members, one after another, so that nobody has to wait for it: mail comes in whether or not they look. */
export async function keepEverybodysFigures(organisation: Organisation, signal: AbortSignal): Promise<void> {
  const db = organisation.database as unknown as PeopleDb;
  const members = membersOf(organisation);
  for (const { id, state } of await organisation.members()) {
    if (signal.aborted) return;
    if (state === 'active') await keepFigures({ db, members }, id);
  }
}

/** The log, newest first, a page at a time. */
export async function auditLog(
  { db }: PeopleContext,
  wish: {
    readonly before?: number | undefined;
    readonly what?: Audited | undefined;
    readonly limit?: number | undefined;
  },
): Promise<AuditView> {
  const limit = wish.limit ?? LINES;
  const rows = await readAudit(db, { before: wish.before, what: wish.what, limit: limit + 1 });
  const names = new Map((await people(db)).map((person) => [person.id, person.name]));
  const named = (id: string | null | undefined) =>
    id === null || id === undefined ? null : { id, name: names.get(id) ?? null };
  const shown = rows.slice(0, limit);
  return {
    rows: shown.map(({ seq, at, who, what, whom, detail }) => ({
      seq,
      at: iso(at),
      what,
      who: named(who),
      whom: named(whom),
      detail: detail ?? {},
    })),
    next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}
