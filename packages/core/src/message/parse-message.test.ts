import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseMessage } from './parse-message.ts';

/** Bytes of a message written with `\n`; characters above 127 become UTF-8. */
function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

const LETTER = [
  'Return-Path: <jo@example.org>',
  'From: "Lee, Jo" <Jo@Example.org>',
  'To: Sam <sam@example.com>, team@example.com',
  'Cc: Kim <kim@example.com>',
  'Reply-To: desk@example.org',
  'Subject: About your',
  '\tstory',
  'Date: Mon, 5 Oct 2026 09:12:00 +0200',
  'Message-ID: <m1@example.org>',
  'In-Reply-To: <m0@example.com>',
  'References: <r1@example.com>',
  ' <m0@example.com>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear Sam,',
  '',
  'it is a café.',
  '',
].join('\n');

function multipart(type: string, parts: readonly string[], boundary = 'b1'): string {
  const body = parts.map((part) => `--${boundary}\n${part}\n`).join('');
  return `From: a@example.org\nContent-Type: ${type}; boundary="${boundary}"\n\n${body}--${boundary}--\n`;
}

describe('parseMessage', () => {
  it.each([
    ['LF', LETTER],
    ['CRLF', LETTER.replaceAll('\n', '\r\n')],
    ['CR', LETTER.replaceAll('\n', '\r')],
    ['mixed', LETTER.replace(/\n(?=[DMT])/g, '\r\n')],
  ])('reads headers and text with %s line ends', (_, source) => {
    const message = parseMessage(bytes(source));
    expect(message).toMatchObject({
      messageId: '<m1@example.org>',
      inReplyTo: ['<m0@example.com>'],
      references: ['<r1@example.com>', '<m0@example.com>'],
      from: { name: 'Lee, Jo', address: 'jo@example.org' },
      to: [
        { name: 'Sam', address: 'sam@example.com' },
        { name: '', address: 'team@example.com' },
      ],
      cc: [{ name: 'Kim', address: 'kim@example.com' }],
      replyTo: [{ name: '', address: 'desk@example.org' }],
      date: Date.UTC(2026, 9, 5, 7, 12),
      subject: 'About your story',
      text: 'Dear Sam,\n\nit is a café.\n',
      textSource: 'plain',
    });
  });

  it('prefers the plain part of alternatives, in either order', () => {
    const plain = 'Content-Type: text/plain\n\nplain words';
    const html = 'Content-Type: text/html\n\n<p>html words</p>';
    expect(parseMessage(bytes(multipart('multipart/alternative', [plain, html]))).text).toBe('plain words');
    expect(parseMessage(bytes(multipart('multipart/alternative', [html, plain]))).text).toBe('plain words');
  });

  it.each(['', 'Please use a browser or an HTML mail program to view this letter.', 'https://example.org/view?x=1'])(
    'falls back to HTML when the plain part says only %j',
    (stub) => {
      const html =
        'Content-Type: text/html\n\n<p>We chose <a href="https://example.org/a?b=1&amp;c=2">another</a>.</p>';
      const message = parseMessage(
        bytes(multipart('multipart/alternative', [`Content-Type: text/plain\n\n${stub}`, html])),
      );
      expect(message).toMatchObject({
        text: 'We chose another.',
        textSource: 'html',
        links: ['https://example.org/a?b=1&c=2'],
      });
    },
  );

  it('finds the text in nested parts and leaves attachments and forwarded messages alone', () => {
    const inner = multipart('multipart/alternative', ['Content-Type: text/plain\n\nthe letter'], 'inner').replace(
      'From: a@example.org\n',
      '',
    );
    const attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nattached';
    expect(parseMessage(bytes(multipart('multipart/mixed', [attached, inner]))).text).toBe('the letter');
    const forwarded = 'Content-Type: message/rfc822\n\nSubject: inner\n\nsomebody else';
    expect(parseMessage(bytes(multipart('multipart/mixed', [forwarded])))).toMatchObject({
      text: '',
      textSource: 'none',
      subject: '',
    });
  });

  it('never looks at what lies behind the text', () => {
    const source = bytes(
      multipart('multipart/mixed', ['Content-Type: text/plain\n\nthe letter', 'Content-Type: application/pdf\n\nPDF']),
    );
    const touched: number[] = [];
    const watched = new Proxy(source, {
      get(target, property) {
        if (typeof property === 'string' && /^\d+$/.test(property)) touched.push(Number(property));
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(parseMessage(watched).text).toBe('the letter');
    expect(Math.max(...touched)).toBeLessThan(source.length - 'Content-Type: application/pdf\n\nPDF'.length);
  });

  it.each([
    [
      'a missing closing boundary',
      'From: a@example.org\nContent-Type: multipart/mixed; boundary=b1\n\n--b1\n\nthe letter',
    ],
    ['a boundary that never comes', 'From: a@example.org\nContent-Type: multipart/mixed; boundary=b1\n\nthe letter'],
    ['no boundary parameter', 'From: a@example.org\nContent-Type: multipart/mixed\n\nthe letter'],
    ['no empty line', 'From: a@example.org\nSubject: x\nthe letter'],
    ['a From line among the headers', 'From: a@example.org\n>From b@example.org Mon\nSubject: x\n\nthe letter'],
    ['no headers at all', 'the letter'],
    ['empty lines and a mark in front', '\uFEFF\n\nFrom: a@example.org\n\nthe letter'],
  ])('reads a message with %s', (_, source) => {
    expect(parseMessage(bytes(source)).text).toBe('the letter');
  });

  it.each([
    ['utf-8', bytes('caf\u00e9')],
    ['iso-8859-1', latin1('caf\u00e9')],
    ['us-ascii', bytes('caf\u00e9')],
    ['x-no-such-charset', bytes('caf\u00e9')],
    ['utf-8', latin1('caf\u00e9')],
    ['', latin1('caf\u00e9')],
  ])('decodes text declared as %j', (charset, body) => {
    const head = bytes(`From: a@example.org\nContent-Type: text/plain; charset=${charset}\n\n`);
    expect(parseMessage(Uint8Array.from([...head, ...body])).text).toMatch(/^caf(\u00e9|\uFFFD)$/);
  });

  it('decodes quoted-printable, base64 and charsets of other scripts', () => {
    const quoted =
      'From: a@example.org\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: Quoted-Printable\n\ncaf=C3=A9 and a long =\nline = odd';
    expect(parseMessage(bytes(quoted)).text).toBe('café and a long line = odd');
    const base64 =
      'From: a@example.org\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n8NL\nJ18XU\n';
    expect(parseMessage(bytes(base64)).text).toBe('Привет');
  });

  it('unwraps flowed text', () => {
    const source =
      'From: a@example.org\nContent-Type: text/plain; format=flowed\n\nDear \nSam,\n> quoted \n> words\n-- \nJo';
    expect(parseMessage(bytes(source)).text).toBe('Dear Sam,\n> quoted words\n-- \nJo');
  });

  it('reads raw UTF-8 and mixed headers', () => {
    const source = latin1(`From: J\u00f6 <jo@example.org>\nSubject: ${String.fromCharCode(...bytes('Café'))}\n\nx`);
    expect(parseMessage(source)).toMatchObject({ from: { name: 'Jö' }, subject: 'Café', text: 'x' });
  });

  it('joins the bytes of encoded words before decoding', () => {
    const source = 'Subject: =?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9?= =?iso-8859-1?B?6Q==?= plain\n\nx';
    expect(parseMessage(bytes(source)).subject).toBe('Caféé plain');
  });

  it('reads the signs of automatic mail', () => {
    const source = [
      'Return-Path: <>',
      'Auto-Submitted: Auto-Generated; why=x',
      'Precedence: Bulk',
      'List-Id: <news.example.org>',
      'List-Unsubscribe: <https://example.org/u>',
      'X-Auto-Response-Suppress: All',
      'X-Gmail-Labels: =?UTF-8?Q?Bo=C3=AEte,"Non lus"?=',
      'From: a@example.org',
      '',
      'x',
    ].join('\n');
    expect(parseMessage(bytes(source), { labels: ['Sent'] }).signs).toEqual({
      autoSubmitted: 'auto-generated',
      precedence: 'bulk',
      listId: '<news.example.org>',
      listUnsubscribe: true,
      nullReturnPath: true,
      autoResponseSuppress: true,
      reportType: null,
      report: null,
      failedRecipients: [],
      labels: ['Boîte', 'Non lus', 'Sent'],
    });
  });

  it('reads a bounce: the human part, and who could not be reached', () => {
    const report = multipart('multipart/report; report-type=delivery-status', [
      'Content-Type: text/plain\n\nCould not be delivered.',
      'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nOriginal-Recipient: rfc822; old@example.com\nFinal-Recipient: rfc822; Gone@example.com\nAction: failed',
    ]);
    const message = parseMessage(bytes(report));
    expect(message.text).toBe('Could not be delivered.');
    expect(message.signs).toMatchObject({ reportType: 'delivery-status', failedRecipients: ['gone@example.com'] });
  });

  it('takes a malformed Message-ID for none, and the first of repeated headers', () => {
    const source =
      'Message-ID: 1234\nSubject: one\nSubject: two\nFrom: a@example.org\nTo: b@example.org\nTo: c@example.org\n\nx';
    const message = parseMessage(bytes(source));
    expect(message).toMatchObject({ messageId: null, subject: 'one' });
    expect(message.to.map((each) => each.address)).toEqual(['b@example.org', 'c@example.org']);
  });

  it('survives messages built to be slow', () => {
    const nested = Array.from(
      { length: 20_000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=n${i}\n\n--n${i}\n`,
    ).join('');
    expect(parseMessage(bytes(`From: a@example.org\n${nested}`)).textSource).toBe('none');
    const siblings = '--b1\nContent-Type: image/png\n\n'.repeat(50_000);
    expect(
      parseMessage(bytes(`From: a@example.org\nContent-Type: multipart/mixed; boundary=b1\n\n${siblings}`)).text,
    ).toBe('');
    const header = `From: a@example.org\nSubject: ${'x'.repeat(16_000_000)}\n\nthe letter`;
    expect(parseMessage(bytes(header)).text).toBe('the letter');
    const long = `From: a@example.org\n\n${'words '.repeat(200_000)}`;
    expect(parseMessage(bytes(long)).text.length).toBe(256 * 1024);
  });
});

describe('parseMessage on any bytes', () => {
  it('never throws on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (raw) => typeof parseMessage(raw).text === 'string'));
  });

  it('never throws on damaged mail', () => {
    const mails = [
      LETTER,
      multipart('multipart/alternative', [
        'Content-Type: text/plain; charset="utf-8\n\nx',
        'Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+',
      ]),
      'From: =?utf-8?Q?J=C3=B6?= <a@b>, "x\nSubject: =?iso-2022-jp?B?GyRC?= =?x?q?y?=\nContent-Type: text/html; charset=utf-16\n\n<div style="display:none">a',
    ].map(bytes);
    const change = fc.record({ at: fc.nat(3000), byte: fc.nat(255), remove: fc.nat(8) });
    fc.assert(
      fc.property(fc.constantFrom(...mails), fc.array(change, { maxLength: 12 }), (mail, changes) => {
        const damaged = [...mail];
        for (const { at, byte, remove } of changes) damaged.splice(at % damaged.length, remove, byte);
        const message = parseMessage(Uint8Array.from(damaged));
        expect(message.text.length).toBeLessThanOrEqual(damaged.length * 4 + 16);
      }),
      { numRuns: 500 },
    );
  });
});
