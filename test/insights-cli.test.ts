/** Figures, doors and feedback on the command line, as a process of its own shows them, over the demo mailbox. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { AJAR, NODE } from './support/ajar-program.ts';
import { DEMO_FILE } from './support/many-demos.ts';

let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajar-insights-'));
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  env = { ...rest, AJAR_HOME: join(folder, 'home'), AJAR_NO_OPEN: '1', NO_COLOR: '1', COLUMNS: '100' };
  ajar(['scan', fileURLToPath(DEMO_FILE)]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ajar(words: readonly string[]) {
  return spawnSync(NODE, [AJAR, '--profile', 'demo', ...words], { encoding: 'utf8', env, cwd: folder });
}

test('the figures, with what they are counted of', () => {
  const { stdout, status } = ajar(['insights']);
  expect(status).toBe(0);
  expect(stdout).toContain('What came of 32 noes, 2026-09-01 to 2026-11-13');
  expect(stdout).toMatch(/29 {2}Not answered\n {4}29 {2}To decide/u);
  expect(stdout).toContain('Of 1 answer whose end is known, 0 brought something');
  expect(stdout).toContain('They wrote back about 2 noes');
  expect(stdout).toContain('too few');
  expect(JSON.parse(ajar(['insights', '--json']).stdout)).toMatchObject({ noes: 32, flow: { total: 32 } });
});

test('files are written once, unless they are to be replaced', () => {
  const words = ['insights', '--svg', 'flow.svg', '--record', 'record.html', '--field', 'job'];
  const first = ajar(words);
  expect(first.stderr).toContain('With --masked it holds none.');
  expect(readFileSync(join(folder, 'flow.svg'), 'utf8')).toContain('<title id="title">What came of 8 noes</title>');
  expect(readFileSync(join(folder, 'record.html'), 'utf8')).toContain('8 applications');
  expect(ajar(words)).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') as string });
  expect(ajar([...words, '--force', '--masked']).status).toBe(0);
  expect(readFileSync(join(folder, 'record.html'), 'utf8')).not.toContain('Otter');
  expect(ajar(['insights', '--sankeymatic', '-']).stdout).toContain('Not answered [29] To decide\n');
});

test('what makes no sense is said, and nothing is written', () => {
  expect(ajar(['insights', '--since', 'spring', '--csv', 'noes.csv'])).toMatchObject({ status: 2 });
  expect(existsSync(join(folder, 'noes.csv'))).toBe(false);
  expect(ajar(['insights', '--since', '2030-01-01'])).toMatchObject({ status: 1, stdout: '' });
});

test('doors by their day, and notes on what was said', () => {
  const doors = ajar(['doors']).stdout.split('\n');
  expect(doors[1]).toMatch(/^until 2026-11-24 {2}feedback offered/u);
  expect(ajar(['doors', '--ahead']).stdout).not.toContain('no day named');
  const id = doors[1]?.trim().split(/\s+/u).at(-1) ?? '';
  expect(ajar(['feedback', id, '--note', 'Ask for the debrief']).status).toBe(0);
  const said = ajar(['feedback']).stdout;
  expect(said).toContain('They told you more');
  expect(said).toContain('if it is feedback:');
  expect(said).not.toMatch(/\b0 noes?\b/u);
  expect(said).toContain('You noted: Ask for the debrief');
  expect(ajar(['feedback', id]).status).toBe(2);
});
