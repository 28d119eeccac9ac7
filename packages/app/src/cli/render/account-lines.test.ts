import { expect, test } from 'vitest';

import type { AccountView } from '../../service/accounts/account-views.ts';
import { accountLines } from './account-lines.ts';

const WELL: AccountView['state'] = {
  kind: 'well',
  lastSyncAt: '2026-11-28T14:06:00.000Z',
  message: null,
  paused: null,
  unreadable: 0,
  shutFolders: null,
};

function lines(state: Partial<AccountView['state']>): string {
  const server = { host: 'mail.example.org', port: 993, security: 'tls' } as const;
  const facts = { id: 'one', address: 'ann@example.org', name: 'Ann Lee', imap: server, smtp: server } as const;
  return accountLines(
    { ...facts, signIn: 'password', provider: null, filesSent: false, state: { ...WELL, ...state } },
    90,
  );
}

test('only what waits for the user is said to need them; a server that is away comes back by itself', () => {
  expect(lines({})).toContain('state       well; read last 2026-11-28 14:06 UTC');
  expect(lines({ kind: 'never-read', lastSyncAt: null })).toContain('state       signed in; not read yet');
  const away = lines({ kind: 'trouble', message: 'mail.example.org fell silent.' });
  expect(away).toContain(
    'state       did not work the last time; read last 2026-11-28 14:06 UTC\n  mail.example.org fell',
  );
  expect(away).not.toContain('needs you');
  expect(lines({ kind: 'trouble', message: 'No.', paused: 'all' })).toContain('state       paused; needs you');
});
