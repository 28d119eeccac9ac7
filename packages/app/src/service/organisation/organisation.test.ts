import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ENGINES } from '../../store/testing/engines.ts';
import type { TestEngine } from '../../store/testing/test-engine.ts';
import { organisationAt } from '../../store/testing/organisation-url.ts';
import type { OrganisationUrls } from '../../store/testing/organisation-url.ts';
import { openOrganisation } from './open-organisation.ts';
import type { Organisation } from './organisation.ts';

const [, { missing, start }] = ENGINES;
const KEY = randomBytes(32).toString('hex');

describe.skipIf(missing !== null)('an organisation', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine[Symbol.asyncDispose]());

  const place = async (): Promise<OrganisationUrls> => {
    const target = engine.newTarget();
    if ('file' in target) throw new TypeError('Not PostgreSQL.');
    return organisationAt(target.url);
  };
  const open = async (): Promise<Organisation> => openOrganisation({ url: (await place()).app, masterKey: KEY });

  test('keeps two members apart who got the same no', async () => {
    await using organisation = await open();
    const [ann, ben] = [await organisation.addMember({ name: 'Ann' }), await organisation.addMember({ name: 'Ben' })];
    const [hers, his] = [await organisation.member(ann.id), await organisation.member(ben.id)];
    await hers.addNo({ facts: { organisation: 'Harbour Review', role: 'Essay' } });
    expect((await hers.list()).length).toBe(1);
    expect((await his.list()).length).toBe(0);
    await his.addNo({ facts: { organisation: 'Harbour Review', role: 'Essay' } });
    expect((await his.page({ search: 'harb' })).rows.length).toBe(1);
    const receipt = await organisation.eraseMember(ann.id, 'admin-1');
    expect(receipt.rows['rejection']).toBe(1);
    expect((await his.list()).length).toBe(1);
    await expect(organisation.member(ann.id)).rejects.toMatchObject({ code: 'not-found' });
  });
});
