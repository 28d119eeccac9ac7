import { expect, it } from 'vitest';

import { aNo, profileWith } from '../testing/profile-with.ts';

const TABLE = `Company,Job Title,Status,Date Applied,Notes
Acme GmbH,Clerk,Rejected,11/02/2026,"They said:
not now"
Borealis,Baker,Applied,11/03/2026,
Corvid,Designer,Not Selected,not a date,
,,Rejected,11/04/2026,nobody
Dune,Driver,Abgelehnt,11/13/2026,
`;

const NOW = '2026-11-26T10:00:00+01:00';

it('previews, keeps, and adds nothing the second time', async () => {
  const { ajar } = await profileWith([aNo()], NOW);
  const preview = await ajar.importNoes(Buffer.from(TABLE), { preview: true });
  expect(preview).toMatchObject({ kept: false, read: 5, noes: 2, known: 0, badCount: 2, encoding: 'UTF-8' });
  expect(preview.bad.map(({ line }) => line)).toEqual([5, 6]);
  expect(preview.leftOut).toEqual([{ why: 'The status "Applied" is not a no.', count: 1, line: 4 }]);
  expect(await ajar.list()).toHaveLength(1);
  expect(await ajar.importNoes(Buffer.from(TABLE))).toMatchObject({ kept: true, noes: 2 });
  expect(await ajar.list()).toHaveLength(3);
  expect(await ajar.importNoes(Buffer.from(TABLE))).toMatchObject({ noes: 0, known: 2 });
  const [acme] = await ajar.list({ search: 'acme' });
  const detail = await ajar.show(acme?.id ?? '');
  expect(detail).toMatchObject({ organisation: 'Acme GmbH', role: 'Clerk', field: 'job', reasons: ['none-given'] });
  expect(detail.timeline.some(({ text }) => text.includes('not now'))).toBe(true);
  expect(detail.advice.because.every(({ quote }) => quote === undefined || quote === '')).toBe(true);
  const draft = await ajar.draft(detail.id, { intent: 'thank' });
  expect(draft.text).toContain('Thank you');
});

it('takes columns and statuses for what it is told', async () => {
  const { ajar } = await profileWith([aNo()], NOW);
  const table = 'Who|What|How it went|When\nAcme|Clerk|binned|03/04/2026\nBorealis|Baker|fine|05/04/2026\n';
  const wish = {
    uses: ['organisation', 'role', 'status', 'answered-on'],
    noStatuses: ['binned'],
    dayOrder: 'day-first',
    field: 'freelance',
  } as const;
  expect(await ajar.importNoes(Buffer.from(table), wish)).toMatchObject({ noes: 1 });
  expect(await ajar.list({ search: 'acme' })).toMatchObject([
    { organisation: 'Acme', role: 'Clerk', field: 'freelance', receivedAt: '2026-04-03T12:00:00.000Z' },
  ]);
  await expect(ajar.importNoes(Buffer.from(table), { uses: ['role'] })).rejects.toMatchObject({ code: 'bad-input' });
  await expect(ajar.importNoes(Buffer.from(''))).rejects.toMatchObject({ code: 'bad-input' });
});

it('says when nothing shows which number of a date is the day', async () => {
  const { ajar } = await profileWith([aNo()], NOW);
  const look = (table: string, wish = {}) => ajar.importNoes(Buffer.from(table), { preview: true, ...wish });
  const french = 'Entreprise;Poste;Statut;Date\nCafé Zürich;Serveuse;Refusé;05/03/2026\n';
  const english = 'Company,Title,Date\nCafé Zürich,Waiter,05/03/2026\n';
  expect(await look(french)).toMatchObject({ dayOrderAssumed: true, rows: [{ date: '2026-03-05' }] });
  expect(await look(english)).toMatchObject({ dayOrderAssumed: true, rows: [{ date: '2026-05-03' }] });
  expect(await look(english, { dayOrder: 'day-first' })).toMatchObject({ dayOrderAssumed: false });
  expect(await look(`${english}Ode,Waiter,05/13/2026\n`)).toMatchObject({ dayOrderAssumed: false });
});

it.each([
  ['a workbook', 'PK\u0003\u0004\u0014....[Content_Types].xml'],
  ['a PDF', '%PDF-1.7\n1 0 obj'],
])('says of %s that it is no table in text', async (_, content) => {
  const { ajar } = await profileWith([aNo()], NOW);
  const refused = { code: 'bad-input', message: expect.stringContaining('Save it as CSV') };
  await expect(ajar.importNoes(Buffer.from(content, 'latin1'), { preview: true })).rejects.toMatchObject(refused);
});

it('finds the column that says how it ended where its heading is not known', async () => {
  const { ajar } = await profileWith([aNo()], NOW);
  const table = 'Firma,Stelle,Lage\nFuchs GmbH,Redakteurin,Abgesagt\nLuchs AG,Lektorin,Beworben\n';
  const view = await ajar.importNoes(Buffer.from(table), { preview: true });
  expect(view).toMatchObject({ noes: 1, statuses: [{ status: 'Abgesagt', isNo: true }, { isNo: false }] });
  expect(view.columns.map(({ use }) => use)).toEqual(['organisation', 'role', 'status']);
});

it('reads what spreadsheets write', async () => {
  const { ajar } = await profileWith([aNo()], NOW);
  const table = 'Société;Poste;Statut\r\nCafé Zürich;Bäcker;Refusé\r\n';
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, 'utf16le')]);
  for (const [bytes, encoding] of [
    [wide, 'UTF-16'],
    [wide.subarray(2), 'UTF-16'],
    [Buffer.from(table, 'latin1'), 'Windows-1252'],
    [Buffer.from(`\uFEFF${table}`), 'UTF-8'],
  ] as const) {
    const view = await ajar.importNoes(bytes, { preview: true });
    expect(view).toMatchObject({ encoding, separator: ';', noes: 1 });
    expect(view.rows[0]).toMatchObject({ organisation: 'Café Zürich', role: 'Bäcker' });
  }
});

it('takes its own table back', async () => {
  const { ajar } = await profileWith([aNo()], NOW);
  await ajar.importNoes(Buffer.from(TABLE));
  const chunks: Uint8Array[] = [];
  for await (const { name, content } of ajar.exportAll())
    if (name === 'noes.csv') for await (const chunk of content()) chunks.push(chunk);
  const before = (await ajar.list()).map(({ organisation, role, receivedAt }) => ({ organisation, role, receivedAt }));
  expect(await ajar.importNoes(Buffer.concat(chunks))).toMatchObject({ noes: 0, known: 3 });
  await ajar.forget();
  expect(await ajar.importNoes(Buffer.concat(chunks))).toMatchObject({ noes: 3, badCount: 0 });
  const after = (await ajar.list()).map(({ organisation, role, receivedAt }) => ({ organisation, role, receivedAt }));
  expect(after).toEqual(before);
});

it('takes no row for a no that is dated after today', async () => {
  const { ajar } = await profileWith([aNo()], NOW);
  const table = 'Company,Status,Date\nEarly,Rejected,2026-11-26\nLate,Rejected,2026-11-28\n';
  const preview = await ajar.importNoes(Buffer.from(table), { preview: true });
  expect(preview).toMatchObject({ noes: 1, badCount: 1 });
  expect(preview.bad).toEqual([{ line: 3, why: 'It is dated 2026-11-28, which is still to come.' }]);
});
