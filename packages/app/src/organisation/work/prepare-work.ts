import pg from 'pg';

import { prepareBoss } from '../../jobs/boss/prepare-boss.ts';
import { MARK } from './copy-mark.ts';
import { workFunctions } from './work-functions.ts';
import { workPlace } from './work-place.ts';

/**
 * Makes what the workers of an organisation need beside the tables of its members, or brings it up to date; as the owner of the
 * database, after `initOrganisation`. May be run again at any time. Throws what the database says.
 */
export async function prepareWork(ownerUrl: string, role: string): Promise<void> {
  const place = workPlace(ownerUrl);
  await prepareBoss(place, role);
  const client = new pg.Client({ connectionString: place.connectionString });
  await client.connect();
  try {
    await client.query('begin');
    for (const statement of workFunctions(place, role)) await client.query(statement);
    const home = `${pg.escapeIdentifier(place.schema)}.home`;
    // At home where it was made: a copy of it brings the mark along.
    await client.query(`insert into ${home} (mark) select ${MARK} where not exists (select from ${home})`, [home]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
