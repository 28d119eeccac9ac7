/** Letters that come after the first answer, and one's own no, as a process of its own writes them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { AJAR, NODE } from './support/ajar-program.ts';

let folder = '';
let env: NodeJS.ProcessEnv = {};
let id = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajar-letters-'));
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  env = { ...rest, AJAR_HOME: join(folder, 'home'), AJAR_NO_OPEN: '1', NO_COLOR: '1', COLUMNS: '100' };
  for (const [name, text] of Object.entries(MAIL)) writeFileSync(join(folder, `${name}.eml`), text);
  ajar(['scan', 'no.eml', 'ask.eml', 'feedback.eml', '--me', 'tom@abara.example']);
  id = (JSON.parse(ajar(['list', '--json']).stdout) as { id: string }[])[0]?.id ?? '';
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ajar(words: readonly string[], input = '') {
  return spawnSync(NODE, [AJAR, ...words], { encoding: 'utf8', env, input, cwd: folder });
}

function json(words: readonly string[], input = ''): Record<string, unknown> {
  return JSON.parse(ajar(words, input).stdout) as Record<string, unknown>;
}

function onOccasion(occasion: string): string {
  return `{"id":1,"from":"Bea <b@quay.example>","text":"Dear Tom, some feedback: be brief. Bea","occasion":"${occasion}"}`;
}

function formLetter(line: number): string {
  return `{"id":${String(line)},"from":"Ann <a@quay.example>","text":"Dear Tom, unfortunately we chose another candidate. Ann"}`;
}

function ownLetter(name: string): string {
  return `Dear Ann,\n\nThank you for letting me know. I wish you well with ${name}.\n\nBest wishes,\nTom\n`;
}

test('the answer is to what came last, or to what the user names', () => {
  expect(json(['draft', id, '--json'])).toMatchObject({
    occasion: 'feedback',
    intent: 'thank',
    to: 'bea@quay.example',
  });
  const first = json(['draft', id, '--occasion', 'no', '--intent', 'thank', '--json']);
  expect(first).toMatchObject({ occasion: 'no', to: 'ann@quay.example' });
  expect(ajar(['draft', id]).stdout).toContain('to say thank you for the feedback that came');
  expect(ajar(['draft', id, '--occasion', 'party']).status).toBe(2);
});

test('what is said to the check stays out of the letter, and what the check would have changed is told before', () => {
  const profile = ['--profile', 'remarks'];
  ajar(['scan', 'no.eml', '--me', 'tom@abara.example', ...profile]);
  const [no] = JSON.parse(ajar(['list', '--json', ...profile]).stdout) as { id: string }[];
  const remark = 'ajar-ignore: boilerplate';
  const noted = ownLetter('[PROJECT]').replace('I wish', `\n${remark}\nI wish <!-- ajar-ignore: snark -->`);
  expect(ajar(['draft', no?.id ?? '', '--edit', '-', ...profile], noted).stdout).toContain(remark);
  const approved = ajar(['approve', no?.id ?? '', '--yes', ...profile]);
  expect(approved.status).toBe(0);
  expect(approved.stderr).toMatch(/would have 1 place changed.*\n {2}- “\[PROJECT\]” A gap is still to be filled/u);
  for (const way of ['--text', '--out']) {
    const { stdout } = ajar(['export', no?.id ?? '', ...profile, way, ...(way === '--out' ? ['-'] : [])]);
    expect(stdout).toContain('I wish you well');
    expect(stdout).not.toContain('ajar-ignore');
  }
  const typed = ownLetter('the role');
  const saved = json(['draft', no?.id ?? '', '--edit', '-', '--json', ...profile], typed.replaceAll('\n', '\r\n'));
  expect(saved['text']).toBe(typed);
  expect(ajar(['approve', no?.id ?? '', '--yes', ...profile]).stderr).not.toContain('changed');
}, 300_000);

test('one’s own no goes into the thread, with the reason that was given', () => {
  const no = ajar(['decline', id, '--reason', 'I have taken a post in Leeds', '--parts']);
  expect(no.status).toBe(0);
  expect(no.stdout).toContain('A letter to decline');
  expect(no.stdout).toMatch(/Your no\n {2}\S/u);
  expect(no.stdout).toContain('I have taken a post in Leeds.');
  expect(ajar(['decline']).status).toBe(2);
});

test('one’s own no to any letter keeps nothing', () => {
  const no = json(['decline', '--input', 'eml', 'request.eml', '--name', 'Tom Abara', '--json']);
  expect(no).toMatchObject({
    intent: 'decline',
    to: 'cy@pier.example',
    headers: { 'In-Reply-To': '<w@pier.example>' },
  });
  const line =
    '{"id":7,"intent":"thank","text":"Dear Tom,\\nWould you give a talk in June?\\nCy","profile":{"name":"Tom"}}';
  expect(json(['decline', '--input', 'jsonl'], line)).toMatchObject({ id: 7, intent: 'decline' });
});

test('a line may say what it answers; what is no such thing is named', () => {
  expect(json(['draft', '--input', 'jsonl'], onOccasion('feedback'))['text']).toMatch(/feedback/u);
  expect(json(['draft', '--input', 'jsonl'], onOccasion('party'))).toMatchObject({
    error: { code: 'bad-field', message: expect.stringMatching(/"occasion" is "party".*door-open/u) as string },
  });
});

test('no two lines of a run say the same between greeting and sign-off', () => {
  const { stdout } = ajar(['draft', '--input', 'jsonl'], [1, 2, 3, 4, 5].map(formLetter).join('\n'));
  const texts = stdout.split('\n').filter((one) => one !== '');
  expect(new Set(texts.map((one) => (JSON.parse(one) as { text: string }).text)).size).toBe(5);
});

test('letters to choose from: numbered, the draft first, one taken by its number', () => {
  const shown = json(['draft', id, '--occasion', 'no', '--intent', 'thank', '--alternatives', '3', '--json']);
  const letters = shown['alternatives'] as { text: string; parts: unknown[] }[];
  expect(letters.map(({ text }) => text)).toEqual([...new Set(letters.map(({ text }) => text))]);
  expect(letters[0]?.text).toBe(shown['text']);
  const pretty = ajar(['draft', id, '--occasion', 'no', '--intent', 'thank', '--alternatives', '3', '--parts']).stdout;
  expect(pretty).toMatch(/^1\.\n[^]*\n2\.\n[^]*\n3\.\n/u);
  const taken = json(['draft', id, '--occasion', 'no', '--intent', 'thank', '--use', '3', '--json']);
  expect(taken).toMatchObject({ text: letters[2]?.text, parts: letters[2]?.parts });
  for (const wrong of [['--use', '1'], ['--llm'], ['--edit', '-']])
    expect(ajar(['draft', id, '--alternatives', '3', ...wrong]).status).toBe(2);
  expect(ajar(['draft', id, '--alternatives', '1']).status).toBe(2);
});

test('letters to choose from for other programs: the draft and others, each with its parts', () => {
  const draft = json(['draft', '--input', 'jsonl', '--alternatives', '3'], formLetter(1));
  const letters = draft['alternatives'] as { text: string; parts: { start: number; end: number }[] }[];
  expect(letters).toHaveLength(3);
  expect(letters[0]).toEqual({ text: draft['text'], parts: draft['parts'] });
  for (const { text, parts } of letters) {
    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(text.length);
  }
});

const NO = `From: Ann Lee <ann@quay.example>
To: Tom Abara <tom@abara.example>
Subject: Your application
Date: Mon, 2 Nov 2026 10:00:00 +0100
Message-ID: <no@quay.example>

Dear Tom,

Thank you for your application for the role of harbour clerk. Unfortunately, we have decided to go with another candidate.

Ann Lee
`;
const ASK = `From: Tom Abara <tom@abara.example>
To: Ann Lee <ann@quay.example>
Subject: Re: Your application
Date: Tue, 3 Nov 2026 10:00:00 +0100
Message-ID: <ask@abara.example>
In-Reply-To: <no@quay.example>

Dear Ann,

Thank you for your answer. Could you tell me one thing that I could improve?

Tom
`;
const FEEDBACK = `From: Bea Sol <bea@quay.example>
To: Tom Abara <tom@abara.example>
Subject: Re: Your application
Date: Wed, 4 Nov 2026 10:00:00 +0100
Message-ID: <feedback@quay.example>
In-Reply-To: <ask@abara.example>

Dear Tom,

Happy to share some feedback: the panel felt that your examples were a little general, and numbers would have helped.

Bea
`;
const REQUEST = `From: Cy Ode <cy@pier.example>
To: Tom Abara <tom@abara.example>
Subject: A workshop in June
Date: Thu, 5 Nov 2026 10:00:00 +0100
Message-ID: <w@pier.example>

Hi Tom,

I am putting together a workshop on harbours in June and wondered whether you would like to lead a session.

Cy
`;
const MAIL = { no: NO, ask: ASK, feedback: FEEDBACK, request: REQUEST };

test('a letter that nobody signed is not approved, and it is said how to sign it', () => {
  const profile = ['--profile', 'nameless'];
  writeFileSync(join(folder, 'nameless.eml'), MAIL.no.replace(/^To: .*$/mu, 'To: tom@abara.example'));
  ajar(['scan', 'nameless.eml', '--me', 'tom@abara.example', ...profile]);
  const [no] = JSON.parse(ajar(['list', '--json', ...profile]).stdout) as { id: string }[];
  ajar(['draft', no?.id ?? '', '--intent', 'thank', ...profile]);
  const refused = ajar(['approve', no?.id ?? '', '--yes', ...profile]);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toMatch(/ajar me --name "YOUR NAME"[^]*No name stands below “/u);
  // It is said before anybody is asked, so the same where nobody can be.
  expect(ajar(['approve', no?.id ?? '', ...profile]).stderr).toMatch(/No name stands below “/u);
  ajar(['me', '--name', 'Tom Abara', '--address', 'tom@abara.example', ...profile]);
  ajar(['draft', no?.id ?? '', '--anew', '--intent', 'thank', ...profile]);
  expect(ajar(['approve', no?.id ?? '', '--yes', ...profile]).status).toBe(0);
});
