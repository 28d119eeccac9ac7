/** Everything out and in again on the command line, in processes of their own. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { AJAR, NODE } from './support/ajar-program.ts';
import { DEMO_FILE } from './support/many-demos.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

interface Row {
  readonly id: string;
  readonly organisation: string | null;
  readonly answers: number;
}

function cliIn(folder: string) {
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  const env = { ...rest, AJAR_HOME: join(folder, 'home'), NO_COLOR: '1' };
  return (words: readonly string[], input = '') =>
    spawnSync(NODE, [AJAR, ...words], { encoding: 'utf8', env, input, cwd: folder, maxBuffer: 100_000_000 });
}

test('what is exported, forgotten and scanned again is what it was', async () => {
  await using folder = await temporaryFolder();
  const ajar = cliIn(folder.path);
  const noes = (): readonly Row[] => JSON.parse(ajar(['list', '--json']).stdout) as Row[];
  expect(ajar(['scan', fileURLToPath(DEMO_FILE)]).status).toBe(0);
  const before = noes();
  expect(before.length).toBeGreaterThan(10);
  expect(ajar(['export-all']).status).toBe(2);
  expect(ajar(['export-all', '--out', 'all']).status).toBe(0);
  expect(readdirSync(join(folder.path, 'all')).toSorted()).toEqual([
    'README.txt',
    'mail.mbox',
    'noes.csv',
    'noes.json',
  ]);
  expect(statSync(join(folder.path, 'all', 'mail.mbox')).mode & 0o077).toBe(0);
  expect(ajar(['export-all', '--out', 'all']).stderr).toContain('is not empty');
  expect(ajar(['export-all', '--out', 'all.zip']).status).toBe(0);
  expect(ajar(['export-all', '--out', 'all.zip']).stderr).toContain('is there already');
  for (const path of ['all/mail.mbox', 'all.zip']) {
    expect(ajar(['forget', '--yes']).status).toBe(0);
    expect(noes()).toEqual([]);
    expect(ajar(['scan', path]).status).toBe(0);
    expect(noes(), path).toEqual(before);
  }
  const json = JSON.parse(readFileSync(join(folder.path, 'all', 'noes.json'), 'utf8')) as { noes: readonly Row[] };
  expect(json.noes.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
  const again = ajar(['import', 'all/noes.csv', '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ noes: 0, known: before.length, badCount: 0 });
});

test('a no is added by hand, from a pasted letter and from a table', async () => {
  await using folder = await temporaryFolder();
  const ajar = cliIn(folder.path);
  const letter =
    'From: Ann Lee <ann@harbour.example>\nSubject: Your application\n\nDear Tom,\n\nUnfortunately, we have decided to go with another candidate for the role of harbour clerk.\n\nAnn Lee';
  const look = ajar(['add', '--dry-run'], letter);
  expect(look.stdout).toContain('A no');
  expect(look.stderr).toContain('Nothing was kept');
  expect(ajar(['list']).status).toBe(1);
  const added = ajar(['add', '--date', '2026-11-02'], letter);
  expect(added.stdout).toContain('ajar show');
  expect(ajar(['add', '--date', '2026-11-02'], letter).stdout).toContain('here already');
  expect(ajar(['add'], 'Lunch on Friday?').status).toBe(1);
  expect(ajar(['add', '--role', 'Keeper', '--date', 'soon']).stderr).toContain('2026-11-03');
  expect(ajar(['add', '--organisation', 'Northwind', '--date', '2026-11-03']).status).toBe(0);
  writeFileSync(
    join(folder.path, 'mine.csv'),
    'Employer;Job;How;When\nDune;Driver;binned;13/11/2026\nEcho;Editor;fine;1/2/2026\n',
  );
  const told = ['mine.csv', '--column', 'How=status', '--column', 'When=answered-on', '--status', 'binned'];
  const report = ajar(['import', ...told, '--dry-run']).stdout;
  expect(report).toContain('1 no would be added');
  expect(report).toContain('Left out 1: The status "fine" is not counted as a no.');
  expect(ajar(['import', ...told]).stdout).toContain('1 no added');
  expect(ajar(['import', 'mine.csv', '--column', 'Nope=status']).status).toBe(2);
  const rows = JSON.parse(ajar(['list', '--json']).stdout) as readonly Row[];
  expect(rows.map(({ organisation }) => organisation)).toEqual(['Dune', 'Northwind', expect.anything()]);
});
