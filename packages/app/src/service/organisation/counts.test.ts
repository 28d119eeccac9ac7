import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findPostgres } from '../../../../../test/servers/find-postgres.ts';
import { isMissing } from '../../../../../test/servers/missing.ts';
import { asMember } from '../../organisation/as-whom.ts';
import { putFigures } from '../../organisation/counts/figures.ts';
import type { Figure } from '../../organisation/counts/figures.ts';
import { publishedFigures } from '../../organisation/counts/published-figures.ts';
import type { PublishedFigure } from '../../organisation/counts/published-figures.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { pastTheStore } from '../../store/testing/past-the-store.ts';
import { organisationHost } from '../testing/organisation-with.ts';
import type { OrganisationHost, OrganisationPlace } from '../testing/organisation-with.ts';
import type { Organisation } from './organisation.ts';

const GROUP = 10;

const figure = (month: string, field: string, more: Partial<Figure> = {}): Figure => ({
  month,
  field,
  noes: 2,
  answered: 0,
  reopened: 0,
  feedback: 0,
  ...more,
});

describe.skipIf(isMissing(findPostgres()))('the counts of an organisation', { timeout: 60_000 }, () => {
  let host: OrganisationHost;
  let place: OrganisationPlace;
  let organisation: Organisation;
  let db: PeopleDb;
  const members: string[] = [];

  beforeAll(async () => {
    host = await organisationHost();
    place = await host.newPlace();
    organisation = await place.open();
    db = organisation.database as unknown as PeopleDb;
    for (let count = 0; count < 12; count += 1)
      members.push((await organisation.addMember({ name: `Member ${count}` })).id);
  }, 60_000);
  afterAll(async () => {
    await organisation[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
  });

  /** Each member with the figures of their number. */
  const put = async (figuresOf: (number: number) => readonly Figure[]): Promise<void> => {
    for (const [number, member] of members.entries())
      await asMember(db, member, (trx) => putFigures(trx, member, figuresOf(number)));
  };
  const published = async (month: string): Promise<readonly PublishedFigure[]> =>
    (await publishedFigures(db, GROUP)).filter((row) => row.month === month);

  test('are told of groups that are large enough, the rest together or not at all, and stand still', async () => {
    const job = figure('2026-01', 'job', { answered: 1 });
    await put((number) => [
      number < 10 ? { ...job, feedback: number < 9 ? 1 : 0 } : figure('2026-01', 'grant'),
      ...(number < 6 ? [figure('2026-02', 'grant')] : [figure('2026-02', 'journal')]),
      ...(number < 9 ? [figure('2026-03', 'job')] : []),
    ]);
    // Ten had a no of a job and an answer; nine had feedback; two had a grant.
    expect(await published('2026-01')).toEqual([
      { month: '2026-01', field: 'job', noes: 20, answered: 10, reopened: null, feedback: null },
    ]);
    expect(await published('2026-02')).toEqual([
      { month: '2026-02', field: 'together', noes: 24, answered: null, reopened: null, feedback: null },
    ]);
    expect(await published('2026-03')).toEqual([]);

    // One more comes: what was told before tells nothing of them, and a month that was too small is told at last.
    await put(() => [figure('2026-01', 'job', { answered: 2 }), figure('2026-03', 'job')]);
    expect(await published('2026-01')).toMatchObject([{ noes: 20, answered: 10 }]);
    expect(await published('2026-03')).toMatchObject([{ field: 'job', noes: 24 }]);
  });

  test('are not told before a month is over for a month', async () => {
    const now = new Date();
    const month = (ago: number): string =>
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago)).toISOString().slice(0, 7);
    await put(() => [0, 1, 2].map((ago) => figure(month(ago), 'job')));
    const told = new Set((await publishedFigures(db, GROUP)).map((row) => row.month));
    expect([0, 1, 2].map((ago) => told.has(month(ago)))).toEqual([false, false, true]);
  });

  test('cannot be had otherwise: not from the figures, nor by a smaller group than five, nor by tables of the same name', async () => {
    await put((number) => (number < 4 ? [figure('2025-01', 'job')] : []));
    await pastTheStore(place.app, async (client) => {
      expect((await client.query('select * from figure')).rows).toEqual([]);
      await client.query('create temporary table figure (like figure)').catch(() => undefined);
      await client.query('select publish_figures(1)');
      const { rows } = await client.query("select * from published_figure where month = '2025-01'");
      expect(rows).toEqual([]);
      await expect(
        client.query("insert into published_figure (month, field, published_at) values ('a', 'b', 1)"),
      ).rejects.toThrow('permission denied');
      await expect(client.query('delete from published_figure')).rejects.toThrow('permission denied');
    });
  });
});
