/** One mail of which its server says more than any client can hold: it is passed over, and nothing else is. */
import { expect, test } from 'vitest';

import { listAccounts } from '../packages/app/src/service/accounts/keep-accounts.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import { expandSet } from '../packages/app/src/mailbox/imap/uids-from.ts';
import { list } from '../packages/app/src/service/use-cases.ts';
import { startScriptedImap } from './servers/scripted-imap.ts';
import { throwAwayCertificate } from './servers/throw-away-certificate.ts';
import { imapProfile } from './support/imap-profile.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const USER = 'reader@example.org';
const COUNT = 9;
const STRUCTURE = 3;
const HEADERS = 6;

const NO =
  'Dear Reader,\r\n\r\nthank you for applying. We have decided to go ahead with another candidate.\r\n\r\nKind regards,\r\nAnn\r\n';

function headersOf(uid: number): string {
  return `From: Ann <ann@sender-${uid}.example>\r\nTo: ${USER}\r\nDate: Mon, 9 Nov 2026 10:00:00 +0000\r\nMessage-ID: <m${uid}@sender.example>\r\nSubject: Your application\r\n\r\n`;
}

const literal = (text: string): string => `{${text.length}}\r\n${text}`;

/** More than a million words, and more headers than a client takes. */
const MANY_WORDS = '"a" '.repeat(1_050_000);
const HUGE = 60_000_000;

function listed(uid: number, structures: boolean): string {
  const words = uid === STRUCTURE ? MANY_WORDS : '"charset" "utf-8"';
  const structure = structures ? ` BODYSTRUCTURE ("text" "plain" (${words}) NIL NIL "7bit" ${NO.length} 8)` : '';
  const headers = uid === HEADERS ? `{${HUGE}}\r\n` : literal(headersOf(uid));
  return `* ${uid} FETCH (UID ${uid} RFC822.SIZE 400${structure} BODY[HEADER.FIELDS (FROM)] ${headers})\r\n`;
}

function fetched(line: string): string {
  const [, set = ''] = /UID FETCH (\S+)/u.exec(line) ?? [];
  const uids = expandSet(set);
  const answer = (uid: number): string => {
    if (line.includes('HEADER.FIELDS')) return listed(uid, line.includes('BODYSTRUCTURE'));
    const whole = `${headersOf(uid)}${NO}`;
    const part = line.includes('BODY.PEEK[1]') ? `BODY[1]<0> ${literal(NO)}` : `BODY[]<0> ${literal(whole)}`;
    return `* ${uid} FETCH (UID ${uid} RFC822.SIZE ${whole.length} ${part})\r\n`;
  };
  return `${uids.map(answer).join('')}TAG OK done\r\n`;
}

test('is passed over with a note, all others are read, and the next look is quiet', async () => {
  await using folder = await temporaryFolder();
  const { cert, key } = throwAwayCertificate();
  const uids = Array.from({ length: COUNT }, (_, index) => index + 1);
  await using server = await startScriptedImap({
    tls: { cert, key },
    answers: {
      STATUS: `* STATUS INBOX (MESSAGES ${COUNT} UIDNEXT ${COUNT + 1} UIDVALIDITY 1)\r\nTAG OK done\r\n`,
      EXAMINE: `* ${COUNT} EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT ${COUNT + 1}] x\r\nTAG OK [READ-ONLY] done\r\n`,
      'UID SEARCH': `* SEARCH ${uids.join(' ')}\r\nTAG OK done\r\n`,
      'UID FETCH': fetched,
    },
  });
  const at = { host: '127.0.0.1' as const, imapsPort: server.port, certificate: cert };
  await using profile = await imapProfile(at, { user: USER, password: 'secret' }, { folder: folder.path });
  const { context } = profile;
  const first = await sync(context);
  expect(first.accounts[0]).toMatchObject({ read: COUNT, trouble: null });
  const from = (await list(context)).map((no) => no.from).toSorted();
  const readable = uids.filter((uid) => uid !== HEADERS);
  expect(from).toEqual(readable.map((uid) => `Ann <ann@sender-${uid}.example>`));
  expect((await listAccounts(context))[0]?.state).toMatchObject({ kind: 'well', unreadable: 1 });

  const before = server.heard.filter((line) => line.includes('FETCH')).length;
  expect((await sync(context)).accounts[0]).toMatchObject({ read: 0, trouble: null });
  expect(server.heard.filter((line) => line.includes('FETCH')).length).toBe(before);
});
