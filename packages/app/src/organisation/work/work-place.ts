import type { BossPlace } from '../../jobs/boss/boss-place.ts';

/** Where due work of an organisation is kept: in its database, in a schema beside that of its members. */
export interface WorkPlace extends BossPlace {
  /** The schema of the members' tables. */
  readonly members: string;
}

/** From the address of the database, as `AJAR_DATABASE_URL` has it. */
export function workPlace(url: string): WorkPlace {
  const address = new URL(url);
  const members = address.searchParams.get('schema') ?? 'ajar';
  address.searchParams.delete('schema');
  return { connectionString: address.href, members, schema: `${members}_jobs` };
}
