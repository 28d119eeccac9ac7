/** A letter as somebody saved it, read by a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { AJAR, NODE } from './support/ajar-program.ts';

const NO = `From: Helen Marsh <helen@tidewater.example>
To: Ruth Adler <ruth@adler.example>
Subject: Your application: assistant editor
Message-ID: <no@tidewater.example>
Date: Tue, 3 Nov 2026 10:00:00 +0000

Dear Ruth,

Unfortunately we cannot offer you the post.

Kind regards,
Helen Marsh
`;

let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajar-files-'));
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  env = { ...rest, AJAR_HOME: join(folder, 'home'), AJAR_NO_OPEN: '1', NO_COLOR: '1', COLUMNS: '100' };
  writeFileSync(file('no.eml'), NO);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string): string {
  return join(folder, name);
}

function ajar(words: readonly string[], input = '') {
  return spawnSync(NODE, [AJAR, ...words], { encoding: 'utf8', env, input, cwd: folder });
}

test('a letter as it was saved: in any encoding, as a page, below a heading in the language of the mail program', () => {
  const words = 'Dear Ann,\n\nUnfortunately we can’t offer you the post at our café.\n\nJo Fox';
  const heading = 'De : Jo Fox <jo@cafe.example>\nEnvoyé : 5 mars 2026\nObjet : Café Fox\n\n';
  const page = `<!doctype html><title>x</title><p>${words.replaceAll('\n\n', '</p><p>')}</p>`;
  writeFileSync(file('utf16.txt'), Buffer.from(`\uFEFF${heading}${words}`, 'utf16le'));
  writeFileSync(file('cp1252.txt'), Buffer.from(words.replace('’', '\u0092'), 'latin1'));
  writeFileSync(file('page.html'), page);
  writeFileSync(file('source.txt'), NO);
  const read = (name: string) => JSON.parse(ajar(['read', '--with-text', '--json', file(name)]).stdout);
  for (const name of ['utf16.txt', 'cp1252.txt', 'page.html']) {
    expect(read(name)).toMatchObject({ verdict: 'rejection', text: expect.stringContaining('can’t offer you') });
    expect(read(name).text).not.toMatch(/[<\uFFFD]/u);
  }
  expect(read('utf16.txt')).toMatchObject({ replyable: { to: 'jo@cafe.example' }, person: 'Jo Fox' });
  expect(read('source.txt')).toMatchObject({ verdict: 'rejection', text: read('no.eml').text });
});

test('what is no text is named, and nothing is made of it', () => {
  writeFileSync(file('letter.pdf'), '%PDF-1.7\n1 0 obj');
  writeFileSync(file('noise'), Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 97) % 256)));
  for (const words of [['read'], ['read', '--input', 'eml'], ['check'], ['advise'], ['add', '--file']]) {
    const pdf = ajar([...words, file('letter.pdf')]);
    expect(pdf).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('letter.pdf is a PDF') });
  }
  expect(ajar(['import', file('letter.pdf')])).toMatchObject({ status: 2, stderr: expect.stringContaining('as CSV') });
  expect(ajar(['read', file('noise')])).toMatchObject({ status: 2, stderr: expect.stringContaining('is no text') });
});

test('an answer that a mail program saved is checked by its words, and so is the no that it answers', () => {
  writeFileSync(file('mine.eml'), NO.replace('Unfortunately we cannot offer you the post.', 'I deserved this post.'));
  const { findings } = JSON.parse(ajar(['check', '--json', file('mine.eml'), '--answers', file('no.eml')]).stdout);
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'entitlement/deserve', quote: 'I deserved' }));
  expect(JSON.stringify(findings)).not.toContain('no-greeting');
});

test('a mailbox is sent to the command that reads it, with a line to copy', () => {
  writeFileSync(
    file('my mail.mbox'),
    `From a@b Thu Nov  5 10:00:00 2026\n${NO}\nFrom a@b Thu Nov  5 10:00:00 2026\n${NO}`,
  );
  expect(ajar(['read', 'my mail.mbox']).stderr).toContain("ajar scan 'my mail.mbox'");
  expect(ajar(['read', '-'], 'From a@b\nSubject: x\n\nFrom a@b\n').stderr).toContain('ajar scan FILE');
});

test('a letter in a file is told by its name: no --input is needed to advise, answer or decline', () => {
  expect(JSON.parse(ajar(['advise', '--json', file('no.eml')]).stdout)).toHaveProperty('action');
  expect(ajar(['draft', file('no.eml'), '--name', 'Ruth']).stdout).toContain('Ruth');
  expect(ajar(['draft', '-', '--name', 'Ruth'], 'We cannot offer you the post.').stdout).toContain('Ruth');
  expect(ajar(['advise', './gone.txt'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('gone.txt cannot be read: there is no such file'),
  });
  const declined = ajar(['decline', file('no.eml'), '--name', 'Ruth']);
  expect(declined).toMatchObject({ status: 0, stderr: expect.stringContaining('nothing in it to decline') });
});
