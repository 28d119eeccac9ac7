/** The command line as people and programs use it: a real process, real files, a store of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { AJAR, NODE } from './support/ajar-program.ts';
import { nextOutput } from './support/next-output.ts';

let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajar-cli-'));
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  env = { ...rest, AJAR_HOME: join(folder, 'home'), AJAR_NO_OPEN: '1', NO_COLOR: '1', COLUMNS: '120' };
  writeFileSync(file('no.eml'), NO);
  writeFileSync(file('mail.mbox'), [asMbox(APPLICATION), asMbox(NO), asMbox(LUNCH)].join(''));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string): string {
  return join(folder, name);
}

function ajar(
  words: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(NODE, [AJAR, ...words], { encoding: 'utf8', env, input, cwd: folder, maxBuffer: 100_000_000 });
}

function jsonLines(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const asMbox = (message: string): string => `From sender@example.org Mon Nov  2 09:00:00 2026\n${message}\n`;

const SENT = `From: Ruth Adler <ruth@adler.example>
To: Helen <helen@friends.example>
Subject: Thursday
Date: Tue, 13 Oct 2026 09:12:00 +0100
`;
const SENT_WORDS = `Hello Helen,

Thursday suits me well, and I will bring the book that we talked about.

Best,
Ruth
`;

const APPLICATION = `From: Ruth Adler <ruth@adler.example>
To: Jobs <jobs@tidewater.example>
Subject: Application: Staff Writer
Date: Mon, 12 Oct 2026 09:12:00 +0100
Message-ID: <application@adler.example>

Dear team,

please find my application for the post of Staff Writer attached.

Kind regards
Ruth Adler
`;

const NO = `From: Helen Marsh <helen.marsh@tidewater.example>
To: Ruth Adler <ruth@adler.example>
Subject: Re: Application: Staff Writer
Date: Mon, 2 Nov 2026 10:30:00 +0000
Message-ID: <no@tidewater.example>
In-Reply-To: <application@adler.example>
References: <application@adler.example>

Dear Ruth,

Thank you for applying for the position of Staff Writer at Tidewater. Unfortunately, we have decided not to move
forward with your application, as we have chosen a candidate with more newsroom experience.

We were impressed by your essays and would encourage you to apply again in the spring.

Kind regards,
Helen Marsh
Tidewater
`;

const LUNCH = `From: Tom <tom@friends.example>
To: Ruth Adler <ruth@adler.example>
Subject: Lunch
Date: Tue, 3 Nov 2026 12:00:00 +0000
Message-ID: <lunch@friends.example>

Lunch on Friday? The usual place.
Tom
`;

const READ_KEYS = [
  'id',
  'verdict',
  'confidence',
  'language',
  'field',
  'form',
  'finality',
  'reasons',
  'doors',
  'noFeedback',
  'replyable',
  'organisation',
  'role',
  'person',
  'evidence',
];

describe('the command line itself', () => {
  test('says its version, and what it can do', () => {
    expect(ajar(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
    expect(ajar(['scan', '--help']).stdout).toContain('$ ajar scan ~/mail/archive.mbox');
  });

  test('a wrong command line is exit 2, told on standard error', () => {
    for (const words of [[], ['nonsense'], ['list', '--nonsense'], ['list', '--field', 'nonsense'], ['show']]) {
      const { status, stdout, stderr } = ajar(words);
      expect([words, status, stdout]).toEqual([words, 2, '']);
      expect(stderr).not.toBe('');
    }
    expect(ajar(['nonsense']).stderr).toContain('ajar --help');
    expect(ajar(['account', 'nonsense']).stderr).toContain("'nonsense' is no action that is known");
  });
});

describe('read', () => {
  test('a letter in a file: the fields of the contract, and quotes that are where they say', () => {
    const { status, stdout } = ajar(['read', '--format', 'json', '--with-text', file('no.eml')]);
    expect(status).toBe(0);
    const { text, ...reading } = JSON.parse(stdout);
    expect(Object.keys(reading)).toEqual(READ_KEYS);
    expect(reading).toMatchObject({ verdict: 'rejection', field: 'job' });
    const quotes = [...reading.reasons, ...reading.doors, ...reading.evidence];
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote);
  });

  test('for people: the verdict, and with --explain the letter with the words marked', () => {
    expect(ajar(['read', file('no.eml')]).stdout).toContain('A no');
    const { stdout } = ajar(['read', '--explain', '-', '--input', 'eml'], NO);
    expect(stdout).toMatch(/»[^«]{3,}«/u);
    expect(stdout).toContain('Read so because of');
  });

  test('many: in order, a bad line becomes an error with its id and the rest goes on', () => {
    const input = [
      JSON.stringify({ id: 'raw', raw: NO }),
      '{"id":"broken","text":',
      '',
      JSON.stringify({ id: 7, from: 'tom@friends.example', subject: 'Lunch', text: 'Lunch on Friday?' }),
      JSON.stringify({ text: 5 }),
      JSON.stringify({ text: 'No id here.' }),
    ].join('\n');
    const { status, stdout, stderr } = ajar(['read', '--input', 'jsonl', '--format', 'jsonl', '-'], input);
    const lines = jsonLines(stdout);
    expect(status).toBe(0);
    expect(lines.map((line) => line['id'])).toEqual(['raw', 'broken', 7, 'line:5', 'line:6']);
    expect(lines[0]).toMatchObject({ verdict: 'rejection' });
    expect(lines[1]).toMatchObject({ error: { code: 'bad-json', message: expect.stringContaining('line 2') } });
    expect(lines[3]).toEqual({
      id: 'line:5',
      error: { code: 'bad-field', message: expect.stringContaining('"text" must be a text') },
    });
    expect(stderr).toContain('2 lines of 5');
  });

  test('nothing that can be used is exit 2', () => {
    expect(ajar(['read', '--input', 'jsonl'], 'nonsense\n').status).toBe(2);
    expect(ajar(['read', file('missing.eml')])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('no such file'),
    });
    expect(ajar(['read', folder])).toMatchObject({ status: 2, stderr: expect.stringContaining('folder') });
    expect(ajar(['read'], '')).toMatchObject({ status: 2, stderr: expect.stringContaining('empty') });
  });

  test('answers each line when it comes, without waiting for the end', async () => {
    const child = spawn(NODE, [AJAR, 'read', '--input', 'jsonl'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    for (const id of ['one', 'two']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Hello.' })}\n`);
      const chunk = await nextOutput(child);
      expect(JSON.parse(chunk)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('a reader that has seen enough ends it quietly', () => {
    writeFileSync(file('many.jsonl'), `${JSON.stringify({ id: 'x', text: 'Hello there.' })}\n`.repeat(5000));
    const line = `'${NODE}' '${AJAR}' read --input jsonl many.jsonl | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8', env, cwd: folder });
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(stderr).toBe('');
  });

  test('nothing is written and no profile is made', () => {
    const home = file('untouched');
    spawnSync(NODE, [AJAR, 'read', file('no.eml')], { env: { ...env, AJAR_HOME: home } });
    expect(() => readFileSync(home)).toThrow('ENOENT');
  });
});

describe('check', () => {
  const RUDE = 'You people are idiots. You will regret this, and I demand that you reconsider immediately.';

  test('findings are exit 1, each with its words where it says', () => {
    const { status, stdout } = ajar(['check', '--fragment', '--format', 'json'], RUDE);
    const report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(Object.keys(report)).toEqual([
      'id',
      'findings',
      'tips',
      'politeness',
      'words',
      'ready',
      'language',
      'checked',
    ]);
    expect(report.findings.length).toBeGreaterThan(0);
    for (const { quote, start, end } of report.findings) expect(RUDE.slice(start, end)).toBe(quote);
  });

  test('a kind sentence is exit 0', () => {
    expect(ajar(['check', '--fragment'], 'Thank you for letting me know, and for the time you took.').status).toBe(0);
  });

  test('many, with what is wrong in a line named', () => {
    const input = [{ id: 'a', text: RUDE, fragment: true }, { id: 'b', text: 'Hello', intent: 'beg' }, { id: 'c' }];
    const { status, stdout } = ajar(
      ['check', '--input', 'jsonl'],
      input.map((line) => JSON.stringify(line)).join('\n'),
    );
    const lines = jsonLines(stdout);
    expect(status).toBe(1);
    expect(lines.map((line) => line['id'])).toEqual(['a', 'b', 'c']);
    expect(JSON.stringify(lines[1])).toContain('none of: ask-again, ask-feedback, thank, keep-in-touch, decline');
    expect(lines[2]).toMatchObject({ error: { code: 'missing-field' } });
  });

  test('sarif is one whole log', () => {
    writeFileSync(file('rude.txt'), RUDE);
    const { stdout } = ajar(['check', '--fragment', '--format', 'sarif', file('rude.txt')]);
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe('2.1.0');
    expect(runs[0].results.length).toBeGreaterThan(0);
  });
});

describe('advise and draft, as data', () => {
  const line = {
    id: 'a',
    raw: NO,
    context: { stage: 'interviewed', asksSoFar: 0, noesSoFar: 1, today: '2026-11-04' },
    profile: { name: 'Ruth Adler' },
  };

  test('advice has the fields of the contract, and does not read the clock', () => {
    const first = ajar(['advise', '--input', 'jsonl'], JSON.stringify(line));
    expect(first.status).toBe(0);
    const [advice] = jsonLines(first.stdout);
    for (const key of ['id', 'action', 'because', 'against', 'odds', 'notBefore', 'to', 'locked'])
      expect(advice).toHaveProperty(key);
    expect(ajar(['advise', '--input', 'jsonl'], JSON.stringify(line)).stdout).toBe(first.stdout);
  });

  test('with the present moment it says when to send, and with a record of one’s own what it came to', () => {
    const context = {
      ...line.context,
      now: '2026-11-06T18:30:00+01:00',
      basis: [{ kind: 'invitation', text: 'She asked me to write again.' }],
      record: { asked: 26, granted: 5 },
    };
    const [advice] = jsonLines(ajar(['advise', '--input', 'jsonl'], JSON.stringify({ ...line, context })).stdout);
    expect(advice).toHaveProperty('when.why');
    expect(advice).toHaveProperty('when.earliest');
    const [without] = jsonLines(ajar(['advise', '--input', 'jsonl'], JSON.stringify(line)).stdout);
    expect(without).not.toHaveProperty('when');
    const wrong = { ...line, context: { record: { asked: 1, granted: 2 } } };
    expect(ajar(['advise', '--input', 'jsonl'], JSON.stringify(wrong)).stdout).toContain('context.record.granted');
  });

  test('a draft stays in the thread, its parts are where they say, and a seed repeats it', () => {
    const { status, stdout } = ajar(
      ['draft', '--input', 'jsonl', '--seed', '3'],
      JSON.stringify({ ...line, intent: 'thank' }),
    );
    expect(status).toBe(0);
    const draft = JSON.parse(stdout);
    expect(draft).toMatchObject({
      id: 'a',
      to: 'helen.marsh@tidewater.example',
      headers: { 'In-Reply-To': '<no@tidewater.example>' },
    });
    expect(draft.subject).toMatch(/^Re: /u);
    for (const { start, end } of draft.parts) expect(draft.text.slice(start, end).trim()).not.toBe('');
    expect(
      ajar(['draft', '--input', 'jsonl', '--seed', '3'], JSON.stringify({ ...line, intent: 'thank' })).stdout,
    ).toBe(stdout);
  });

  test('a wrong context is named with its path', () => {
    const { status, stdout } = ajar(
      ['advise', '--input', 'jsonl'],
      JSON.stringify({ ...line, context: { basis: [{ kind: 'hope' }] } }),
    );
    expect(status).toBe(2);
    expect(stdout).toContain('context.basis[0].kind');
  });
});

describe('the whole loop', () => {
  test('scan, list, show, correct, draft, approve, export, outcome, forget', () => {
    expect(ajar(['list'])).toMatchObject({ status: 1, stdout: '' });

    const scanned = ajar(['scan', '--json', '--me', 'ruth@adler.example', file('mail.mbox')]);
    expect(scanned.status).toBe(0);
    expect(JSON.parse(scanned.stdout)).toMatchObject({ read: 3, added: 3, rejections: 1, complete: true });
    expect(JSON.parse(ajar(['scan', '--json', file('mail.mbox')]).stdout)).toMatchObject({ added: 0 });

    const [row] = JSON.parse(ajar(['list', '--json']).stdout);
    const id = String(row.id);
    expect(ajar(['list']).stdout).toContain(id.slice(0, 4));
    expect(ajar(['list', '--search', 'nobody-of-this-name']).status).toBe(1);
    expect(ajar(['show', id.slice(0, 4)]).stdout).toMatch(/»[^«]{3,}«/u);

    expect(ajar(['correct', id]).status).toBe(2);
    expect(ajar(['correct', id, '--organisation', ' ']).stderr).toContain('--organisation is empty');
    expect(ajar(['correct', id, '--organisation', 'Tidewater Press']).status).toBe(0);
    ajar(['scan', file('mail.mbox')]);
    expect(JSON.parse(ajar(['show', id, '--json']).stdout)).toMatchObject({
      organisation: 'Tidewater Press',
      corrected: true,
    });

    expect(ajar(['me', '--name', 'Ruth Adler']).stdout).toContain('Ruth Adler');
    expect(JSON.parse(ajar(['advise', id, '--json']).stdout)).toHaveProperty('action');
    expect(ajar(['decline', id])).toMatchObject({ status: 2, stderr: expect.stringContaining(`ajar draft ${id}`) });
    const draft = JSON.parse(ajar(['draft', id, '--intent', 'thank', '--json']).stdout);
    expect(draft).toMatchObject({ intent: 'thank', status: 'open' });

    expect(ajar(['export', id])).toMatchObject({ status: 2, stderr: expect.stringContaining(`ajar approve ${id}`) });
    const angry = 'Dear Helen,\n\nYou clearly did not even read it. I deserve an answer by tomorrow.\n\nRuth Adler\n';
    expect(ajar(['draft', id, '--edit', '-'], angry).stdout).toContain('held until the morning');
    const held = ajar(['approve', id, '--yes']);
    expect(held).toMatchObject({ status: 1, stderr: expect.stringContaining('--as-it-is') });
    expect(held.stdout).toMatch(/^(?:Dear|Hello|Hi)\b/u);
    expect(held.stdout).not.toContain('deserve');
    expect(JSON.parse(ajar(['approve', id, '--yes', '--json']).stdout)).toHaveProperty('held.until');
    expect(ajar(['approve', id, '--yes', '--as-it-is']).status).toBe(0);

    const words =
      'Dear Helen,\n\nthank you for your kind letter, and for considering me.\n\nKind regards\nRuth Adler\n';
    expect(ajar(['draft', id, '--edit', '-'], words).status).toBe(0);
    expect(JSON.parse(ajar(['draft', id, '--json']).stdout)).toMatchObject({ id: draft.id, text: words });

    expect(ajar(['approve', id])).toMatchObject({ status: 2, stderr: expect.stringContaining('--yes') });
    expect(ajar(['approve', id, '--yes'])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('thank you for your kind letter'),
    });

    expect(ajar(['export', id, '--out', 'answer.eml'])).toMatchObject({ status: 0, stdout: 'answer.eml\n' });
    const eml = readFileSync(file('answer.eml'), 'utf8');
    expect(eml).toMatch(/^X-Unsent: 1\r?$/mu);
    expect(eml).toMatch(/^In-Reply-To: <no@tidewater\.example>\r?$/mu);
    expect(ajar(['export', id, '--out', 'answer.eml'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--force'),
    });
    expect(ajar(['export', id, '--text']).stdout).toBe(words);

    expect(ajar(['sent', id]).status).toBe(0);
    expect(ajar(['outcome', id, 'feedback']).stdout).toContain('feedback');
    expect(ajar(['doctor']).stdout).toContain('Store');

    expect(ajar(['forget'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--yes') });
    expect(ajar(['list']).status).toBe(0);
    expect(ajar(['forget', '--yes']).status).toBe(0);
    expect(ajar(['list']).status).toBe(1);
  }, 300_000);

  test('the voice: learned, shown, changed, erased', () => {
    const sent = Array.from({ length: 6 }, (_, at) =>
      asMbox(`${SENT}Message-ID: <s${at}@adler.example>\n\n${SENT_WORDS}`),
    );
    writeFileSync(file('Sent.mbox'), sent.join(''));
    const voice = ['me', '--profile', 'voice'];
    expect(ajar([...voice, '--voice']).stdout).toContain('Nothing has been learned');
    expect(ajar(['scan', '--profile', 'voice', file('Sent.mbox')]).status).toBe(0);
    expect(ajar([...voice, '--voice']).stdout).toMatch(
      /English, from 6 mails.*\n +You begin +Hello \{first\},\n +You close +Best,/u,
    );
    const changed = JSON.parse(ajar([...voice, '--never', 'Reach out', '--unlearn', 'best', '--json']).stdout);
    expect(changed).toMatchObject({
      on: true,
      forbidden: ['reach out'],
      languages: [{ language: 'en', signOffs: [] }],
    });
    expect(ajar([...voice, '--unlearn', 'best'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('was not learned'),
    });
    expect(ajar([...voice, '--voice-on', '--voice-off']).status).toBe(2);
    expect(JSON.parse(ajar([...voice, '--forget-voice', '--voice-off', '--json']).stdout)).toMatchObject({
      on: false,
      languages: [],
    });
  }, 120_000);

  test('where nothing can be read, it says why and exits 2', () => {
    const { status, stdout, stderr } = ajar(['scan', file('nowhere.mbox')]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere.mbox');
    // Also of an archive with no mail in it, and of an empty path, which is not the folder one stands in.
    writeFileSync(file('cut.zip'), 'PK\u0003\u0004 cut short');
    expect(ajar(['scan', file('cut.zip')])).toMatchObject({ status: 2, stdout: '' });
    expect(ajar(['scan', ''])).toMatchObject({ status: 2, stderr: expect.stringContaining('A path is empty') });
    const beside = ajar(['scan', '--profile', 'once', file('cut.zip'), file('mail.mbox')]);
    expect(beside).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Skipped: The archive is damaged/mu) });
    expect(ajar(['scan', '--profile', 'once', file('cut.zip'), file('mail.mbox')]).status).toBe(0);
  });

  test('an address that is none is refused, and the ones known stay', () => {
    const me = ['me', '--profile', 'addresses'];
    ajar([...me, '--address', 'Ruth@adler.example']);
    for (const words of [
      [...me, '--address', 'nope'],
      ['scan', ...me.slice(1), '--me', 'nope', file('mail.mbox')],
    ]) {
      expect(ajar(words)).toMatchObject({ status: 2, stderr: expect.stringContaining('"nope" is no e-mail address') });
    }
    expect(ajar(me).stdout).toContain('ruth@adler.example');
  });

  test('without an account there is nothing to sync, and it says how to add one', () => {
    const { status, stderr } = ajar(['sync', '--profile', 'no-account']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('ajar account add')]);
  });

  test('an id that is not there is told with the way to find it', () => {
    expect(ajar(['show', 'zzzz'])).toMatchObject({ status: 2, stderr: expect.stringContaining('ajar list') });
  });
});
