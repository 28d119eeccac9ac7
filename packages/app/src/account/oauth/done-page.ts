import type { ServerResponse } from 'node:http';

import type { InterfaceLanguage } from '@ajar/core';

import { plainPage } from '../../plain-page.ts';

const WORDS = {
  done: { title: 'You are signed in', says: ['You can close this window and go back to Ajar.'] },
  declined: {
    title: 'You were not signed in',
    says: ['Nothing was changed. You can close this window and go back to Ajar.'],
  },
  stranger: { title: 'Nothing to see here', says: ['This address only waits for the end of a sign-in.'] },
} as const;

/** The page that a browser sees at the end of a sign-in. It shows nothing of its own address and loads nothing. */
export function donePage(response: ServerResponse, how: keyof typeof WORDS, language: InterfaceLanguage): void {
  response.writeHead(how === 'stranger' ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(plainPage({ ...WORDS[how], language }));
}
