/** The practice room on the command line, as a process of its own without a terminal. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { AJAR, NODE } from './support/ajar-program.ts';

let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajar-practice-'));
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  env = { ...rest, AJAR_HOME: join(folder, 'home'), NO_COLOR: '1', COLUMNS: '100' };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function practice(words: readonly string[], input = '') {
  return spawnSync(NODE, [AJAR, 'practice', ...words], { encoding: 'utf8', env, input, cwd: folder });
}

function answer(id: string, said: Readonly<Record<string, string>>, more: readonly string[] = [], input = '') {
  const flags = Object.entries(said).flatMap(([name, value]) => [`--${name}`, value]);
  return practice(['--answer', id, ...flags, ...more], input);
}

const RIGHT = { finality: 'final', door: 'none', whom: 'sender', choose: 'thank' };

test('lists, shows, and never asks where there is no terminal', () => {
  const room = practice([]);
  expect(room.status).toBe(0);
  expect(room.stdout).toContain('No letter heard here yet.');
  expect(room.stdout).toMatch(/The next letter: ajar practice --show \w+-\d/u);
  expect(practice(['--list', '--field', 'personal']).stdout).toMatch(/personal-5\s+harder/u);
  const shown = practice(['--show', 'job-2']);
  expect(shown.stdout).toContain('Thank you for coming in on Thursday');
  expect(shown.stdout).toContain('--whom');
  const letter: unknown = JSON.parse(practice(['--show', 'job-2', '--json']).stdout);
  expect(letter).toMatchObject({ id: 'job-2', questions: { finality: ['final', 'conditional', 'open'] } });
  expect(letter).not.toHaveProperty('key');
});

test('answers in one line: 0 where nothing was missed, 1 where something was', () => {
  const letter = 'Dear Ines,\n\nThank you for writing yourself, and for the morning.\n\nBest,\nRobin\n';
  const well = answer('job-2', RIGHT, ['--letter', '-'], letter);
  expect(well.status).toBe(0);
  expect(well.stdout).toContain('You thanked them and asked for nothing');
  expect(well.stdout).toContain('One no heard.');
  const missed = answer('freelance-3', { ...RIGHT, choose: 'ask-again' }, ['--json']);
  expect(missed.status).toBe(1);
  expect(JSON.parse(missed.stdout)).toMatchObject({
    reading: { door: { right: false } },
    choice: { fit: 'other', best: 'keep-in-touch' },
    answer: { outcome: null },
    room: { heard: 2, weak: ['finality', 'door', 'choice'] },
  });
  expect(practice([]).stdout).toContain('what is left open');
});

test('says what is missing, and what is not there', () => {
  const { choose: _choose, ...three } = RIGHT;
  const few = answer('job-2', three);
  expect([few.status, few.stderr]).toEqual([2, expect.stringContaining('needs all four')]);
  const none = practice(['--show', 'job-99']);
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('no practice letter "job-99"')]);
  expect(practice(['--list', '--field', 'other']).status).toBe(1);
  expect(answer('job-2', { ...RIGHT, door: 'window' }).status).toBe(2);
});
