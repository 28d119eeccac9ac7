import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findPostgres } from '../../../../../test/servers/find-postgres.ts';
import { isMissing } from '../../../../../test/servers/missing.ts';
import { eraseMember } from '../../organisation/members/erase-member.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { openShared } from '../../store/organisation/open-shared.ts';
import { pastTheStore } from '../../store/testing/past-the-store.ts';
import { organisationHost } from '../testing/organisation-with.ts';
import type { OrganisationHost, OrganisationPlace } from '../testing/organisation-with.ts';
import { aNo } from '../testing/profile-with.ts';
import { membersOf } from './members-of.ts';
import { keepEverybodysFigures } from './administer.ts';
import { openPeople } from './open-people.ts';
import type { Organisation } from './organisation.ts';
import type { People, Person } from './people.ts';
import type { Role } from './people-views.ts';
import { renewShares } from './share-noes.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');

describe.skipIf(isMissing(findPostgres()))('what is taken back in an organisation', { timeout: 60_000 }, () => {
  let host: OrganisationHost;
  let place: OrganisationPlace;
  let organisation: Organisation;
  let people: People;
  let db: PeopleDb;

  beforeAll(async () => {
    host = await organisationHost();
    place = await host.newPlace();
    organisation = await place.open({ now: () => NOW });
    people = openPeople(organisation, { origin: 'https://ajar.example.org', now: () => NOW });
    db = organisation.database as unknown as PeopleDb;
  }, 60_000);
  afterAll(async () => {
    await organisation[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
  });

  const somebody = async (name: string, ...roles: readonly Role[]): Promise<Person> => {
    const { person } = await people.invite(null, { address: `${name}@example.org`, name, roles });
    await db.updateTable('person').set({ state: 'active' }).where('id', '=', person.id).execute();
    return { ...person, state: 'active', addedAt: NOW, seenAt: NOW };
  };
  /** A member whose no, with a draft, is shown to a counsellor. */
  const shown = async (name: string, withDrafts: boolean) => {
    const [member, counsellor] = [await somebody(name, 'member'), await somebody(`${name}-sees`, 'counsellor')];
    const ajar = await organisation.member(member.id);
    await ajar.addNo({ letter: aNo({ id: name }) });
    const [row] = await ajar.list();
    const no = row?.id ?? '';
    await ajar.draft(no);
    const wish = { rejectionId: no, counsellor: counsellor.id, withDrafts };
    const [share] = await people.share(member.id, wish);
    return { member, counsellor, ajar, no, wish, share: share?.id ?? '' };
  };
  const rowsOf = async (member: string, table: string): Promise<number> =>
    pastTheStore(place.owner, async (client) => {
      const { rows } = await client.query(`select 1 from ${table} where member = $1`, [member]);
      return rows.length;
    });

  test('letters that are taken back while what is shown is brought up to date stay away', async () => {
    const { member, counsellor, ajar, wish, share } = await shown('ann', true);
    expect((await people.lookAtShared(counsellor.id, share)).no.drafts).toHaveLength(1);
    await ajar.recordOutcome(wish.rejectionId, 'feedback');
    // The member decides between the moment at which the no is read and the one at which it is written.
    const slow = {
      ...ajar,
      show: async (id: string) => {
        const detail = await ajar.show(id);
        await people.share(member.id, { ...wish, withDrafts: false });
        return detail;
      },
    };
    const members = { ...membersOf(organisation), open: () => Promise.resolve(slow) };
    await renewShares({ db, members, now: () => NOW }, member.id);
    const [kept] = await people.ownShares(member.id);
    expect(kept).toMatchObject({ withDrafts: false });
    const key = await organisation.sealOf(member.id);
    await pastTheStore(place.owner, async (client) => {
      const { rows } = await client.query<{ snapshot: Uint8Array }>('select snapshot from shared_no where id = $1', [
        share,
      ]);
      const [{ snapshot } = { snapshot: new Uint8Array() }] = rows;
      const plain = Buffer.from(key.open(`shared_no/${share}`, snapshot) ?? '').toString();
      expect(JSON.parse(plain)).toMatchObject({ drafts: null, outcomes: [{ outcome: 'feedback' }] });
    });
  });

  test('a member who erases all of their data is shown and counted no more', async () => {
    const { member, ajar } = await shown('ben', false);
    await people.afterOwnWrites(member.id);
    expect([await rowsOf(member.id, 'shared_no'), await rowsOf(member.id, 'figure')]).toEqual([1, 1]);
    await ajar.forget();
    expect([await rowsOf(member.id, 'shared_no'), await rowsOf(member.id, 'figure')]).toEqual([0, 0]);
    const { rows } = await people.audit({ what: 'erase' });
    expect(rows).toMatchObject([{ who: { id: member.id }, whom: { id: member.id } }]);
  });

  test('who is let in no more, or is a member no more, shares nothing any more', async () => {
    const stopped = await shown('gina', false);
    await people.stop(null, stopped.member.id);
    expect(await rowsOf(stopped.member.id, 'shared_no')).toBe(0);
    const left = await shown('hugo', false);
    await people.changeRoles(null, left.member.id, []);
    expect(await rowsOf(left.member.id, 'shared_no')).toBe(0);
  });

  test('every member is counted, also who never opens the web app', async () => {
    const { member } = await shown('ivan', false);
    expect(await rowsOf(member.id, 'figure')).toBe(0);
    await keepEverybodysFigures(organisation, new AbortController().signal);
    expect(await rowsOf(member.id, 'figure')).toBe(1);
  });

  test('who is erased goes with their ways in, all at once, and the log says so', async () => {
    const { member, counsellor } = await shown('cleo', true);
    await using shared = await openShared(place.app);
    await eraseMember(shared.place, shared.database, { id: member.id, askedBy: counsellor.id, at: NOW });
    expect((await people.list()).map(({ id }) => id)).not.toContain(member.id);
    const { rows } = await people.audit({ what: 'erase' });
    expect(rows[0]).toMatchObject({ who: { id: counsellor.id }, whom: { id: member.id, name: null } });
  });

  test('two administrators who put each other out at once do not leave nobody', async () => {
    const two = [await somebody('dan', 'administrator'), await somebody('emil', 'administrator')];
    const done = await Promise.allSettled([
      ...two.map(({ id }) => people.changeRoles(null, id, [])),
      ...two.map(({ id }) => people.stop(null, id)),
    ]);
    expect(done.some(({ status }) => status === 'rejected')).toBe(true);
    const left = (await people.list()).filter(
      ({ roles, state }) => roles.includes('administrator') && state === 'active',
    );
    expect(left.length).toBe(1);
  });
});
