import { expect, test } from 'vitest';

import { syncSummary } from './sync.ts';

const COUNTS = { read: 12, added: 3, rejections: 2, newNoes: 1, answeredBefore: 1, skipped: [], complete: true };

test('says of each account what was read, or what was in the way', () => {
  const accounts = [
    {
      address: 'ann@example.org',
      read: 12,
      added: 3,
      trouble: null,
      shutFolders: { names: ['Team/\u001B[2JOld'], more: 1, said: '' },
    },
    {
      address: 'bob@example.org',
      read: 0,
      added: 0,
      trouble: { code: 'server-away', message: 'It is\u001B[2J away.' },
      shutFolders: null,
    },
  ];
  expect(syncSummary({ ...COUNTS, accounts })).toBe(
    [
      'ann@example.org: 12 messages read, 3 new.',
      '2 folders could not be read: Team/\u{FFFD}[2JOld and 1 more. All others were; they are tried again each time.',
      'bob@example.org: It is\u{FFFD}[2J away.',
      '1 new no found; 2 known in all, 1 of them answered by mail.',
      'See them with: ajar list',
    ].join('\n'),
  );
});

test('leaves what a certificate says on lines of its own', () => {
  const trouble = { code: 'certificate', message: 'It cannot be trusted.\n  for          localhost\nCompare it.' };
  const accounts = [{ address: 'ann@example.org', read: 0, added: 0, trouble, shutFolders: null }];
  expect(syncSummary({ ...COUNTS, accounts })).toContain(
    'ann@example.org: It cannot be trusted.\n  for          localhost\nCompare it.\n',
  );
});

test('says where to look when other mail came than noes', () => {
  const accounts = [{ address: 'ann@example.org', read: 12, added: 3, trouble: null, shutFolders: null }];
  const words = syncSummary({ ...COUNTS, accounts, newNoes: 0, answeredBefore: 0 });
  expect(words).toContain('0 new noes found; 2 known in all.\nWhat there is today: ajar digest');
});

test('says how to go on after a stop', () => {
  const accounts = [{ address: 'ann@example.org', read: 12, added: 3, trouble: null, shutFolders: null }];
  expect(syncSummary({ ...COUNTS, accounts, complete: false })).toContain('the same command goes on from here');
});
