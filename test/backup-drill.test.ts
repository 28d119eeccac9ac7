import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { putDay, putLetter } from '../bench/load/make-due.ts';
import { organisationHouse } from '../bench/load/organisation-house.ts';
import { findDovecot } from './servers/dovecot.ts';
import { findPostgres } from './servers/find-postgres.ts';
import { isMissing } from './servers/missing.ts';

const programs = findPostgres();
/** The package that brings PostgreSQL where the system has none brings the server alone. */
const hasTools = isMissing(programs) || existsSync(join(programs, 'pg_dump'));

if (hasTools)
  test.skipIf([programs, findDovecot()].some(isMissing))('the backup drill finds a good backup good', async () => {
    await using house = await organisationHouse({ durable: false });
    for (const name of ['ann', 'ben']) {
      const { id } = await house.organisation.addMember({ name });
      const store = await house.storeOf(id);
      await putDay(store, Date.now());
      await putLetter(store, name, await house.addAccount(id, `${name}@home.example`), Date.now() + 1_000_000);
    }
    const { stdout } = await promisify(execFile)(process.execPath, ['deploy/backup-drill.mjs'], {
      env: { ...process.env, ...house.env, AJAR_OWNER_DATABASE_URL: house.ownerUrl, PG_BIN: house.postgres.programs },
    });
    expect(stdout).toContain('every row of 2 members opens with the master key; 2 letters are held');
    expect(stdout).toContain('The backup is good.');
  });

test('the backup drill says in a line what is in its way', async () => {
  const env = {
    ...process.env,
    AJAR_OWNER_DATABASE_URL: 'postgres://owner@127.0.0.1:1/ajar',
    AJAR_DATABASE_URL: 'postgres://app@127.0.0.1:1/ajar',
    PG_BIN: '/nowhere',
  };
  const failed = promisify(execFile)(process.execPath, ['deploy/backup-drill.mjs'], { env });
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: '/nowhere/psql is not there. Say in PG_BIN in which folder psql, pg_dump and pg_restore are.\n',
  });
});
