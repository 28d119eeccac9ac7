/** Letters around a no (`aNo`), as they would lie in a mailbox. Times are RFC 5322 dates. */
interface Facts {
  readonly id: string;
  readonly date: string;
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly headers?: string;
  readonly text: string;
}

const ANN = 'Ann Lee <ann@no-1.example>';
const TOM = 'Tom Abara <tom@abara.example>';

function letter({
  id,
  date,
  from = ANN,
  to = TOM,
  subject = 'Re: Your application',
  headers = '',
  text,
}: Facts): string {
  return `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${date}\nMessage-ID: <${id}>\n${headers}\n${text}\n`;
}

const IN_THREAD = 'In-Reply-To: <no-1@harbour.example>\nReferences: <no-1@harbour.example>\n';

/** Tom's own answer to the no. */
export function myAnswer(facts: { readonly id?: string; readonly date?: string; readonly text?: string } = {}): string {
  const { id = 'mine@abara.example', date = 'Thu, 26 Nov 2026 09:00:00 +0100', text = ANSWER } = facts;
  return letter({ id, date, from: TOM, to: ANN, headers: IN_THREAD, text });
}

const ANSWER = `Dear Ann,

Thank you for letting me know, and for the time you gave my application. Should the post open again, would you consider me again?

With best wishes,
Tom`;

/** What Ann writes back, in the thread. */
export function reply(text: string, facts: Partial<Facts> = {}): string {
  const headers = `In-Reply-To: <mine@abara.example>\nReferences: <no-1@harbour.example> <mine@abara.example>\n${facts.headers ?? ''}`;
  return letter({ id: 'reply@no-1.example', date: 'Fri, 27 Nov 2026 11:00:00 +0000', ...facts, headers, text });
}

/** A letter in a thread of its own. */
export function newThread(text: string, facts: Partial<Facts> = {}): string {
  return letter({ id: 'new@no-1.example', date: 'Wed, 2 Dec 2026 11:00:00 +0000', subject: 'Hello', ...facts, text });
}

/** A report of a mail server on the letter of this Message-ID. */
export function bounce(facts: {
  readonly letter?: string;
  readonly address?: string;
  readonly action?: 'failed' | 'delayed';
  readonly date?: string;
  readonly id?: string;
  /** RFC 3463, and what the server said with it. */
  readonly status?: string;
  readonly said?: string;
}): string {
  const { letter: of = 'mine@abara.example', address = 'ann@no-1.example', action = 'failed', id = 'dsn' } = facts;
  const { status = action === 'failed' ? '5.1.1' : '4.4.1', said = '550 no such user' } = facts;
  return `From: Mail Delivery <mailer-daemon@mx.example>
To: tom@abara.example
Subject: Undelivered Mail
Date: ${facts.date ?? 'Thu, 26 Nov 2026 09:05:00 +0100'}
Message-ID: <${id}@mx.example>
Return-Path: <>
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your letter could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ${address}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${said}

--b
Content-Type: text/rfc822-headers

Message-ID: <${of}>
From: tom@abara.example
To: ${address}
Subject: Re: Your application

--b--
`;
}
