import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { expect, it, onTestFinished } from 'vitest';

import { openStore } from '../../store/open-store.ts';
import type { Ajar } from '../ajar.ts';
import { openAjar } from '../open-ajar.ts';
import { aNo, profileWith } from '../testing/profile-with.ts';
import type { RejectionDetail } from '../views.ts';

const NOW = Date.parse('2026-12-10T09:00:00Z');
const DEMO = fileURLToPath(new URL('../../../../../examples/demo.mbox', import.meta.url));

async function profileIn(folder: string, name: string): Promise<Ajar> {
  const ajar = await openAjar({ store: { file: join(folder, `${name}.db`) }, now: () => NOW });
  onTestFinished(() => ajar[Symbol.asyncDispose]());
  return ajar;
}

async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-export-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What a profile knows of its noes, without when Ajar found them and which other mail it read. */
async function known(ajar: Ajar): Promise<readonly unknown[]> {
  const details: RejectionDetail[] = [];
  for (const { id } of await ajar.list()) details.push(await ajar.show(id));
  return details.map(({ timeline, thread, ...rest }) => ({
    ...rest,
    thread: thread.map(({ key, mine, text, depth }) => ({ key, mine, text, depth })),
    timeline: timeline.filter(({ kind }) => kind !== 'found'),
  }));
}

it('gives letters that read again as the same noes, from the mbox and from the whole archive', async () => {
  const folder = await temporary();
  const first = await profileIn(folder, 'first');
  await first.scan([DEMO]);
  const before = await known(first);
  expect(before.length).toBeGreaterThan(10);
  await writeFile(join(folder, 'all.zip'), await buffer(first.exportZip()));
  for await (const { name, content } of first.exportAll()) await writeFile(join(folder, name), await buffer(content()));
  for (const path of ['mail.mbox', 'all.zip']) {
    const again = await profileIn(folder, `again-${path}`);
    await again.scan([join(folder, path)]);
    expect(await known(again), path).toEqual(before);
  }
}, 120_000);

it('keeps every word of the user, guards the table, and tells no secret', async () => {
  const { ajar } = await profileWith([aNo({ text: NASTY })], '2026-11-26T10:00:00+01:00');
  const [no] = await ajar.list();
  await ajar.correct(no?.id ?? '', { organisation: '=HYPERLINK("http://evil.example")', role: 'Clerk, "harbour"' });
  await ajar.draft(no?.id ?? '', { intent: 'thank' });
  const files = new Map<string, string>();
  for await (const { name, content } of ajar.exportAll()) files.set(name, String(await buffer(content())));
  expect(files.get('noes.csv')).toContain(`"'=HYPERLINK(""http://evil.example"")","Clerk, ""harbour"""`);
  const all = JSON.parse(files.get('noes.json') ?? '') as { noes: { drafts: unknown[]; events: unknown[] }[] };
  expect(all.noes[0]?.drafts).toHaveLength(1);
  expect(all.noes[0]?.events.length).toBeGreaterThan(2);
  expect(files.get('mail.mbox')).toContain('\n>From Monday on the post is filled.\n');
  expect(files.get('README.txt')).toContain('noes.csv');
  expect(files.get('README.txt')).toContain('All of these files show the same moment');
});

it('leaves out what opens something', async () => {
  const folder = await temporary();
  await using store = await openStore({ file: join(folder, 'first.db') });
  await store.write(async (transactor) => {
    await transactor.putSetting('calendar-secret', 'abracadabra');
    await transactor.putSetting('notices', '{"kind":"calm"}');
  });
  const ajar = await profileIn(folder, 'first');
  let text = '';
  for await (const { name, content } of ajar.exportAll())
    if (name === 'noes.json') text = String(await buffer(content()));
  expect(JSON.parse(text)).toMatchObject({ settings: { notices: { kind: 'calm' } } });
  expect(text).not.toContain('abracadabra');
});

const NASTY = `Dear Tom,

Unfortunately, we have decided to go with another candidate for the role of harbour clerk.

From Monday on the post is filled.
>From here on we wish you well.

Ann`;

it('shows one moment in all its files, whatever is written meanwhile', async () => {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const texts: string[] = [];
  for await (const { content } of ajar.exportAll()) {
    texts.push(String(await buffer(content())));
    if (texts.length === 1) await ajar.close((await ajar.list())[0]?.id ?? '');
  }
  const [table = '', json = ''] = texts;
  expect(table).toContain(',to-decide,');
  expect(JSON.parse(json)).toMatchObject({ noes: [{ status: 'to-decide' }] });
  expect((await ajar.list())[0]?.status).toBe('settled');
});
