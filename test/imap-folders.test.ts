/** Which folders are read, and how they are told, at servers that can more or less. */
import { describe, expect, test } from 'vitest';

import { openImap } from '../packages/app/src/mailbox/imap/open-imap.ts';
import { expandSet } from '../packages/app/src/mailbox/imap/uids-from.ts';
import { accountLines } from '../packages/app/src/cli/render/account-lines.ts';
import { listAccounts } from '../packages/app/src/service/accounts/keep-accounts.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import { list } from '../packages/app/src/service/use-cases.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { imapLine } from './servers/imap-line.ts';
import { isMissing, present } from './servers/missing.ts';
import { listing, startScriptedImap } from './servers/scripted-imap.ts';
import type { Script } from './servers/scripted-imap.ts';
import { throwAwayCertificate } from './servers/throw-away-certificate.ts';
import { imapProfile } from './support/imap-profile.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const USER = 'reader@example.org';
const { cert, key } = throwAwayCertificate();
const NO =
  'Dear Reader,\r\n\r\nthank you for applying. We have decided to go ahead with another candidate.\r\n\r\nKind regards,\r\nAnn\r\n';

function isAsked(line: string, uid: number): boolean {
  const [, set = ''] = /UID FETCH (\S+)/u.exec(line) ?? [];
  return expandSet(set).includes(uid);
}

async function foldersAt(answers: Script['answers']) {
  await using server = await startScriptedImap({ tls: { cert, key }, answers });
  const imap = { host: 'localhost', port: server.port, security: 'tls' } as const;
  const credentials = { kind: 'password', user: USER, password: 'x' } as const;
  await using reader = await openImap({ address: USER, imap, trusted: cert }, credentials);
  return { folders: await reader.folders(), heard: server.heard };
}

test('Gmail: All Mail alone, whatever it is called', async () => {
  const { folders } = await foldersAt({
    CAPABILITY: '* CAPABILITY IMAP4rev1 SASL-IR SPECIAL-USE AUTH=PLAIN\r\nTAG OK done\r\n',
    LIST: listing([
      '(\\HasNoChildren) "/" INBOX',
      '(\\HasChildren \\Noselect) "/" "[Gmail]"',
      '(\\HasNoChildren \\All) "/" "[Gmail]/Alle Nachrichten"',
      '(\\HasNoChildren \\Sent) "/" "[Gmail]/Gesendet"',
      '(\\HasNoChildren \\Trash) "/" "[Gmail]/Papierkorb"',
    ]),
    STATUS: '* STATUS "[Gmail]/Alle Nachrichten" (MESSAGES 7 UIDNEXT 9 UIDVALIDITY 3)\r\nTAG OK done\r\n',
  });
  expect(folders).toEqual([
    {
      path: '[Gmail]/Alle Nachrichten',
      label: '[Gmail]/Alle Nachrichten',
      uidValidity: '3',
      uidNext: 9,
      messages: 7,
    },
  ]);
});

test('sent mail is known by its use, and by its name in many languages where a server does not tell', async () => {
  const told = await foldersAt({
    CAPABILITY: '* CAPABILITY IMAP4rev1 SASL-IR SPECIAL-USE AUTH=PLAIN\r\nTAG OK done\r\n',
    LIST: listing(['() "." INBOX', '(\\Sent) "." "Raus damit"', '(\\Junk) "." Quarantaene', '() "." Projekte']),
  });
  expect(told.folders.map(({ label }) => label)).toEqual(['Sent', 'INBOX', 'Projekte']);
  const silent = await foldersAt({
    LIST: listing(['() "." INBOX', '() "." "Gesendete Objekte"', '() "." Papierkorb', '() "." "INBOX.Corbeille"']),
  });
  expect(silent.folders.map(({ path }) => path)).toEqual(['Gesendete Objekte', 'INBOX']);
});

describe('a server that can little, with hundreds of folders', () => {
  const COUNT = 300;
  const names = ['INBOX', ...Array.from({ length: COUNT - 1 }, (_, index) => `Folder ${index}`)];
  const mail = `From: Ann <ann@sender.example>\r\nTo: ${USER}\r\nDate: Mon, 9 Nov 2026 10:00:00 +0000\r\nMessage-ID: <m@sender.example>\r\nSubject: Your application\r\n\r\n`;
  let open = '';
  let mayOpen = false;
  const answers: Script['answers'] = {
    CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK done\r\n',
    LIST: listing(names.map((name) => `() "/" "${name}"`)),
    STATUS: (line) => {
      const [, name = ''] = /STATUS (?:"([^"]+)"|INBOX)/u.exec(line) ?? [];
      const count = name === '' || name === 'Folder 8' ? 1 : 0;
      return `* STATUS "${name === '' ? 'INBOX' : name}" (MESSAGES ${count} UIDNEXT ${count + 1} UIDVALIDITY 1)\r\nTAG OK done\r\n`;
    },
    EXAMINE: (line) => {
      open = line;
      if (line.includes('Folder 7"') && !mayOpen) return 'TAG NO [NOPERM] not yours\r\n';
      const count = /INBOX|Folder 8"/u.test(line) ? 1 : 0;
      return `* ${count} EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT ${count + 1}] x\r\nTAG OK [READ-ONLY] done\r\n`;
    },
    'UID SEARCH': () => {
      if (open.includes('Folder 8"') && !mayOpen) return 'TAG NO [SERVERBUG] its index is broken\r\n';
      return `* SEARCH${/INBOX|Folder 8"/u.test(open) ? ' 1' : ''}\r\nTAG OK done\r\n`;
    },
    'UID FETCH': (line) => {
      const headers = `BODY[HEADER.FIELDS (FROM)] {${mail.length}}\r\n${mail}`;
      const structure = `BODYSTRUCTURE ("text" "plain" NIL NIL NIL "7bit" ${NO.length} 8)`;
      const whole = `${mail}${NO}`;
      const asked = line.includes('HEADER.FIELDS')
        ? `${structure} ${headers}`
        : line.includes('BODY.PEEK[1]')
          ? `BODY[1]<0> {${NO.length}}\r\n${NO}`
          : `BODY[]<0> {${whole.length}}\r\n${whole}`;
      return `* 1 FETCH (UID 1 RFC822.SIZE ${whole.length} ${asked})\r\nTAG OK done\r\n`;
    },
  };

  test('is asked for what it has only where its counts do not tell', async () => {
    await using folder = await temporaryFolder();
    let uids: readonly number[] = [1, 2, 3];
    let uidNext = 4;
    const inbox: Script['answers'] = {
      CAPABILITY: '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK done\r\n',
      LIST: listing(['() "/" INBOX']),
      STATUS: () => `* STATUS INBOX (MESSAGES ${uids.length} UIDNEXT ${uidNext} UIDVALIDITY 1)\r\nTAG OK done\r\n`,
      EXAMINE: () =>
        `* ${uids.length} EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT ${uidNext}] x\r\nTAG OK [READ-ONLY] done\r\n`,
      'UID SEARCH': () => `* SEARCH ${uids.join(' ')}\r\nTAG OK done\r\n`,
      'UID FETCH': (line) => {
        const lines = uids
          .filter((uid) => isAsked(line, uid))
          .map((uid, index) => {
            const own = mail.replace('<m@', `<m${uid}@`);
            const said = line.includes('HEADER.FIELDS')
              ? `BODYSTRUCTURE ("text" "plain" NIL NIL NIL "7bit" 6 1) BODY[HEADER.FIELDS (FROM)] {${own.length}}\r\n${own}`
              : 'BODY[1]<0> {6}\r\nHello.';
            return `* ${index + 1} FETCH (UID ${uid} RFC822.SIZE 500 ${said})`;
          });
        return `${lines.map((one) => `${one}\r\n`).join('')}TAG OK done\r\n`;
      },
    };
    await using server = await startScriptedImap({ tls: { cert, key }, answers: inbox });
    const at = { host: '127.0.0.1' as const, imapsPort: server.port, certificate: cert };
    await using profile = await imapProfile(at, { user: USER, password: 'x' }, { folder: folder.path });
    const look = async () => {
      const before = server.heard.length;
      const { accounts } = await sync(profile.context);
      const places = await profile.store.read((store) => store.placesIn(profile.account.id, 'INBOX'));
      const searched = server.heard.slice(before).filter((line) => line.includes('UID SEARCH')).length;
      return { read: accounts[0]?.read, places: places.map(({ uid }) => uid), searched };
    };
    expect(await look()).toMatchObject({ read: 3, places: [1, 2, 3] });
    [uids, uidNext] = [[1, 2, 3, 4], 5];
    expect(await look()).toEqual({ read: 1, places: [1, 2, 3, 4], searched: 0 });
    // As many as before, and not the same.
    [uids, uidNext] = [[1, 3, 4, 5], 6];
    expect(await look()).toEqual({ read: 1, places: [1, 3, 4, 5], searched: 1 });
    // One came and went again, and one is gone.
    [uids, uidNext] = [[1, 3, 5], 7];
    expect(await look()).toMatchObject({ read: 0, places: [1, 3, 5] });
  });

  test('is read, but for folders that it does not open or cannot read, which are named; the next look opens no others', async () => {
    await using folder = await temporaryFolder();
    await using server = await startScriptedImap({ tls: { cert, key }, answers });
    const at = { host: '127.0.0.1' as const, imapsPort: server.port, certificate: cert };
    await using profile = await imapProfile(at, { user: USER, password: 'x' }, { folder: folder.path });
    const shutFolders = { names: ['Folder 7', 'Folder 8'], more: 0, said: 'not yours' };
    expect((await sync(profile.context)).accounts[0]).toMatchObject({ read: 1, trouble: null, shutFolders });
    expect(await list(profile.context)).toHaveLength(1);
    const [account] = await listAccounts(profile.context);
    expect(account?.state).toMatchObject({ kind: 'well', message: null, shutFolders });
    expect(account === undefined ? '' : accountLines(account, Infinity)).toContain(
      '2 folders could not be read: Folder 7, Folder 8. Its server said: “not yours”. All others were; they are tried again each time.',
    );
    const examined = (): number => server.heard.filter((line) => line.includes('EXAMINE')).length;
    const before = examined();
    expect((await sync(profile.context)).accounts[0]).toMatchObject({ read: 0, trouble: null });
    // Those that are refused are asked for each time, and taken when they are opened at last.
    expect(examined() - before).toBeLessThanOrEqual(3);
    mayOpen = true;
    expect((await sync(profile.context)).accounts[0]).toMatchObject({ read: 1, trouble: null, shutFolders: null });
    expect((await listAccounts(profile.context))[0]?.state.shutFolders).toBeNull();
  });
});

test.skipIf(isMissing(findDovecot()))(
  'folders of Dovecot come with their state, so that an idle one is not opened',
  async () => {
    await using dovecot = present(await startDovecot());
    const user = dovecot.addUser(USER);
    await using line = await imapLine(dovecot, user);
    await line.say('CREATE Projekte');
    const imap = { host: 'localhost', port: dovecot.imapsPort, security: 'tls' } as const;
    const credentials = { kind: 'password', ...user } as const;
    await using reader = await openImap({ address: USER, imap, trusted: dovecot.certificate }, credentials);
    const folders = await reader.folders();
    expect(folders.map(({ path }) => path)).toEqual(['Sent', 'INBOX', 'Projekte']);
    for (const one of folders) expect(one).toMatchObject({ uidValidity: expect.any(String) as string, messages: 0 });
  },
);
