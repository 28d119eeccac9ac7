import { describe, expect, it } from 'vitest';

import type { DeliveryReport } from './delivery-report.ts';
import { deliveryWords, mayWorkLater } from './delivery-words.ts';
import { parseMessage } from './parse-message.ts';

const RETURNED = `Message-ID: <mine.1@abara.example>
In-Reply-To: <no.1@harbour.example>
References: <no.0@harbour.example> <no.1@harbour.example>
From: Tom Abara <tom@abara.example>
To: Ann Lee <ann@harbour.example>
Subject: =?utf-8?Q?Re=3A_Caf=C3=A9?=
`;

/** A report in the form of RFC 3464. */
function standard(recipients: readonly string[], extra = ''): string {
  return `From: Mail Delivery Subsystem <mailer-daemon@mx.example>
To: tom@abara.example
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your letter could not be delivered. For help write to postmaster@mx.example.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
${extra}
${recipients.join('\n\n')}

--b
Content-Type: message/rfc822

${RETURNED}
Dear Ann,

Final-Recipient: rfc822; nobody@harbour.example
Action: failed
--b--
`;
}

function report(source: string): DeliveryReport | null {
  return parseMessage(new TextEncoder().encode(source)).signs.report ?? null;
}

describe('a delivery report (RFC 3464)', () => {
  it('tells whom it could not reach, why, and which letter came back', () => {
    const source = standard(
      [
        'Original-Recipient: rfc822;Ann@Harbour.example\nFinal-Recipient: rfc822; ann.lee@office.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <ann.lee@office.example>:\n  user unknown',
      ],
      'Original-Envelope-Id: letter-7\n',
    );
    expect(report(source)).toEqual({
      recipients: [
        {
          address: 'ann.lee@office.example',
          original: 'ann@harbour.example',
          action: 'failed',
          status: '5.1.1',
          diagnostic: '550 5.1.1 <ann.lee@office.example>: user unknown',
        },
      ],
      envelopeId: 'letter-7',
      returned: {
        messageId: '<mine.1@abara.example>',
        inReplyTo: ['<no.1@harbour.example>', '<no.0@harbour.example>', '<no.1@harbour.example>'],
        to: ['ann@harbour.example'],
        subject: 'Re: Café',
      },
    });
  });

  it.each([
    ['Action: delayed\nStatus: 4.4.1', 'delayed'],
    ['Action: Failed\nStatus: 4.4.7', 'failed'],
    ['Action: relayed\nStatus: 2.0.0', 'relayed'],
    ['Action: delivered', 'delivered'],
    ['Status: 4.2.2', 'delayed'],
    ['Status: 5.2.1', 'failed'],
    ['Remote-MTA: dns; mx', 'failed'],
  ])('%s is %s', (fields, action) => {
    const found = report(standard([`Final-Recipient: rfc822; ann@harbour.example\n${fields}`]));
    expect(found?.recipients.map((one) => one.action)).toEqual([action]);
  });

  it('keeps apart those that failed and those that are still tried', () => {
    const message = parseMessage(
      new TextEncoder().encode(
        standard([
          'Final-Recipient: rfc822; ann@harbour.example\nAction: failed',
          'Final-Recipient: rfc822; bo@harbour.example\nAction: delayed',
        ]),
      ),
    );
    expect(message.signs.failedRecipients).toEqual(['ann@harbour.example']);
    expect(message.signs.report?.recipients).toHaveLength(2);
  });

  it('reads addresses that are no ASCII (RFC 6533)', () => {
    const source = standard([
      'Final-Recipient: utf-8; zoë@häfen.example\nAction: failed',
      'Final-Recipient: utf-8; ren\\x{e9}@harbour.example\nAction: failed',
    ]);
    expect(report(source)?.recipients.map((one) => one.address)).toEqual(['zoë@häfen.example', 'rené@harbour.example']);
  });

  it('stays small and quick whatever stands in it', () => {
    const many = Array.from(
      { length: 5_000 },
      (_, i) => `Final-Recipient: rfc822; a${String(i)}@x.example\nAction: failed`,
    );
    expect(report(standard(many))?.recipients).toHaveLength(20);
    expect(report(`${standard([]).slice(0, 400)}${'Final-Recipient: '.repeat(20_000)}`)).toBeNull();
    expect(report(standard([`Final-Recipient: rfc822; ${'a'.repeat(100_000)}@x.example`]))?.recipients).toEqual([]);
  });
});

describe('a report in words', () => {
  const head = 'From: MAILER-DAEMON@mx.example\nTo: tom@abara.example\nSubject: failure notice\n\n';

  it.each([
    [
      "Hi. This is the mail program at mx.example. I wasn't able to deliver your message to the following addresses.\n\n<ann@harbour.example>:\n550 5.1.1 no such user here (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n",
      'failed',
    ],
    [
      'A message that you sent could not be delivered to all of its recipients. This is a permanent error.\n\n  ann@harbour.example\n    550 unknown user\n\n------ This is a copy of the message, including all the headers. ------\n\n',
      'failed',
    ],
    [
      'THIS IS A WARNING MESSAGE ONLY.\nYOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\nDelivery has been delayed:\n\n     ann@harbour.example\n\n----- Original message -----\n\n',
      'delayed',
    ],
  ])('%#: whom, whether for good, and which letter', (words, action) => {
    const found = report(`${head}${words}${RETURNED}\nDear Ann, write to bo@harbour.example.\n`);
    expect(found?.recipients.map((one) => [one.address, one.action])).toEqual([['ann@harbour.example', action]]);
    expect(found?.returned?.messageId).toBe('<mine.1@abara.example>');
  });

  it('is none where a person is away and names a colleague', () => {
    const source =
      'Return-Path: <>\nFrom: ann@harbour.example\nTo: tom@abara.example\nSubject: Out of office\n\nI am away. Please write to bo@harbour.example.\n';
    expect(report(source)).toBeNull();
  });
});

describe('what a server said, in plain words', () => {
  it.each([
    ['5.1.1', '550 user unknown', 'There is no such address. It said: “550 user unknown”'],
    ['5.2.2', null, 'The mailbox is full.'],
    ['5.7.1', null, 'Their server did not let the letter in.'],
    [null, null, 'The server could not deliver it.'],
    [null, 'a\u202Eb\u0007c', 'The server could not deliver it. It said: “a b c”'],
  ])('%s %s', (status, diagnostic, words) => {
    expect(deliveryWords({ status, diagnostic })).toBe(words);
  });
});

describe('an address that failed', () => {
  it.each([
    ['5.1.1', null, false],
    ['5.0.0', '550 no such user here', false],
    ['5.2.1', 'mailbox disabled', false],
    ['5.1.2', null, false],
    [null, null, false],
    ['5.0.0', null, false],
    ['5.2.2', null, true],
    ['4.2.2', null, true],
    ['5.0.0', 'mailbox is full', true],
    ['4.4.7', null, true],
    ['4.0.0', null, true],
    ['5.7.1', 'blocked by policy', true],
  ])('%s %s may work another time: %s', (status, diagnostic, later) => {
    expect(mayWorkLater({ status, diagnostic })).toBe(later);
  });
});
