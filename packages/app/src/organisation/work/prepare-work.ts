import pg from 'pg';

import { prepareBoss } from '../../jobs/boss/prepare-boss.ts';
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
    await client.query('commit');
  } finally {
    await client.end();
  }
}
