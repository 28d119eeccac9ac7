import { expect, test } from 'vitest';

import { passwordHint } from './password-hint.ts';

test.each([
  ['imap.gmail.com', '', /^Gmail or Google Workspace wants an app password here/u],
  ['smtp.gmail.com', 'Username and Password not accepted', /^Gmail or Google Workspace wants an app password here/u],
  [
    'outlook.office365.com',
    'LOGIN failed.',
    /takes no passwords from programs any more\. Sign in .*--oauth microsoft/u,
  ],
  ['posteo.de', '', /pages of Posteo/u],
  ['mail.example.org', 'Application-specific password required', /^It wants an app password, made for Ajar alone/u],
  ['mail.example.org', '', /^Look whether the password is right\. Many providers want an app password/u],
  ['localhost', '', /^Look whether the password is right/u],
])('%s, which says %o', (host, said, words) => {
  expect(passwordHint(host, said)).toMatch(words);
});
