import { Kysely } from 'kysely';

import { LockingPostgresDialect } from '../../store/engine/postgres-dialect.ts';
import type { PostgresPlace } from '../../store/engine/postgres.ts';
import type { OrganisationDb, OrganisationSchema } from '../../store/organisation/organisation-schema.ts';

/** The organisation's tables as one member's transactions see them. Outside of a transaction it shows nothing of theirs. */
export function memberDatabase({ pool, schema }: PostgresPlace, member: string): OrganisationDb {
  return new Kysely<OrganisationSchema>({ dialect: new LockingPostgresDialect(pool, { schema, member }) });
}
