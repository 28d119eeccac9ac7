/** What the other side does with an answer, by real mail: it arrives with them, they answer, and Ajar reads what came of it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { parseMessage } from '../packages/core/src/index.ts';
import { send } from '../packages/app/src/service/sending/send.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import { bounce, newThread } from '../packages/app/src/service/testing/letters.ts';
import { aNo } from '../packages/app/src/service/testing/profile-with.ts';
import { ME, sendingProfile } from '../packages/app/src/service/testing/sending-profile.ts';
import { list, show } from '../packages/app/src/service/use-cases.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import type { Dovecot, MailUser } from './servers/dovecot.ts';
import { imapLine } from './servers/imap-line.ts';
import { isMissing, present } from './servers/missing.ts';
import { startSmtpServer } from './servers/smtp.ts';
import type { SmtpServer } from './servers/smtp.ts';

const ANN = 'ann@no-1.example';

/** What Ann writes back to the letter with this Message-ID. */
const answer = (text: string) => (id: string) =>
  `From: Ann Lee <${ANN}>\nTo: ${ME}\nSubject: Re: Your application\nDate: Thu, 26 Nov 2026 11:00:00 +0100\n` +
  `Message-ID: <answer@no-1.example>\nIn-Reply-To: <${id}>\nReferences: <no-1@harbour.example> <${id}>\n\n${text}\n`;

/** What her mail server says of it. */
const report = (letter: string): string => bounce({ letter, address: ANN, date: 'Thu, 26 Nov 2026 10:05:00 +0100' });

describe.skipIf(isMissing(findDovecot()))('the other side', { timeout: 60_000 }, () => {
  let dovecot: Dovecot;
  let smtp: SmtpServer;
  let tom: MailUser;

  beforeEach(async () => {
    dovecot = present(await startDovecot());
    tom = dovecot.addUser(ME);
    smtp = present(await startSmtpServer({ handOverTo: dovecot, login: tom }));
  });
  afterEach(async () => {
    await smtp[Symbol.asyncDispose]();
    await dovecot[Symbol.asyncDispose]();
  });

  /** The Message-ID of the letter that lies with Ann, who has no other. */
  const received = async (): Promise<string> => {
    await using line = await imapLine(dovecot, dovecot.addUser(ANN));
    expect(await line.say('SELECT INBOX')).toMatch(/^\* 1 EXISTS/mu);
    const letter = await line.say('FETCH 1 BODY.PEEK[HEADER]');
    const { messageId } = parseMessage(Buffer.from(letter.slice(letter.indexOf('\r\n') + 2)));
    return messageId?.slice(1, -1) ?? '';
  };

  /** What is known after an answer was sent, and this was done with it. */
  const after = async (what: (id: string) => string) => {
    const profile = await sendingProfile({
      smtp: { port: smtp.port, certificate: dovecot.certificate + smtp.certificate },
      imap: { port: dovecot.imapsPort },
      credentials: { kind: 'password', ...tom },
    });
    dovecot.addUser(ANN);
    await dovecot.deliver(ME, aNo());
    const { context } = profile;
    const draft = await profile.approved();
    await send(context, draft.id, { when: 'now' });
    profile.pass(31_000);
    await profile.due();
    await dovecot.deliver(ME, what(await received()));
    profile.pass(3_600_000);
    for (const time of ['first', 'again'])
      expect((await sync(context)).accounts, time).toMatchObject([{ trouble: null }]);
    const noes = await list(context);
    expect(noes).toHaveLength(1);
    return show(context, noes[0]?.id ?? '');
  };

  test('says no again: that is certain, and the end of the asking', async () => {
    const said = answer(
      'Dear Tom,\n\nThank you for writing. I am afraid that our decision is final, and we will not be able to reconsider your application.\n\nAnn',
    );
    expect(await after(said)).toMatchObject({
      outcomes: [{ outcome: 'no-again', by: 'mailbox' }],
      proposals: [],
      advice: { locked: true },
    });
  });

  test('says yes: that wants an answer', async () => {
    const said = answer(
      'Dear Tom,\n\nGood news: our first choice has withdrawn, and we would like to offer you the post. Could you start in January?\n\nAnn',
    );
    expect(await after(said)).toMatchObject({ outcomes: [{ outcome: 'offer' }], today: { why: 'to-answer' } });
  });

  test('passes the user on: somebody else writes a week later, which is proposed', async () => {
    const letter = newThread('Dear Tom,\n\nAnn Lee gave me your name and said I should write to you.\n\nRuth', {
      from: 'Ruth Abel <ruth@quay.example>',
      id: 'ruth@quay.example',
    });
    expect(await after(() => letter)).toMatchObject({
      outcomes: [],
      proposals: [{ outcome: 'referral', why: 'It came from somebody else, who names them.' }],
    });
  });

  test('has no such mailbox: that is an address to mend, and no outcome', async () => {
    expect(await after(report)).toMatchObject({
      outcomes: [],
      proposals: [],
      bounce: { permanent: true },
      today: { why: 'to-mend' },
    });
  });
});
