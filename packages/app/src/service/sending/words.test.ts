import { FRENCH, GERMAN, speakerOf } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import type { Account } from '../../account/account.ts';
import { failureWords, gaveUpWords } from './words.ts';

const server = { host: 'localhost', port: 465, security: 'tls' } as const;
const account: Account = {
  id: 'one',
  address: 'ann@here.example',
  name: 'Ann',
  user: 'ann',
  imap: server,
  smtp: server,
  signIn: { kind: 'password' },
  trusted: null,
  filesSent: false,
};
const RESPONSES = [
  '550 5.1.1 <keith@no.example>: No such user here. Nothing to be done.',
  '552 5.2.2 Over quota. Come back later',
  '552 5.3.4 Message too big for the system',
  '554 5.7.1 policy',
];
const refused = RESPONSES.map((response) => failureWords({ kind: 'refused', response }, account, 'keith@no.example'));
const late = failureWords({ kind: 'retry', why: 'silent', response: null }, account, 'keith@no.example');
const SAID = [
  ...refused,
  late,
  failureWords({ kind: 'retry', why: 'away', response: null }, account, 'keith@no.example'),
  gaveUpWords('localhost', null),
  gaveUpWords('localhost', late),
  gaveUpWords('your drafts', 'mail.example shows no folder for drafts. Take the letter out instead.'),
];

describe.each([
  ['French', FRENCH],
  ['German', GERMAN],
])('why a letter has not left, in %s', (_name, sentences) => {
  const speak = speakerOf(sentences, (day) => day);

  it.each(SAID)('%s', (english) => {
    const said = speak(english).replaceAll(/[„«][^“»]*[“»]/gu, '');
    expect(said).not.toMatch(/\b(?:the|it|not|and|nothing|again|approve|drafts)\b/iu);
    expect(said).toMatch(/localhost|mail\.example/u);
  });
});
