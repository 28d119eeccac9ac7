import { base64Lines, encodeIso2022Jp, encodeKoi8, quotedPrintable } from './encode.ts';
import type { Random } from './random.ts';

/** Headers that describe a body, and the body. */
export interface Body {
  readonly headers: readonly string[];
  readonly body: string;
}

const PDF_CHUNK = 1024 * 1024;
let pdfLines: readonly string[] | null = null;

export function plain(text: string): Body {
  return {
    headers: ['Content-Type: text/plain; charset="UTF-8"; format=flowed', 'Content-Transfer-Encoding: 8bit'],
    body: text,
  };
}

/** A letter as plain text and as HTML with its styles and links, 8 to 90 KB. */
export function alternative(random: Random, text: string): Body {
  const boundary = `000000000000${random.hex(16)}`;
  const html = markup(random, text, random.size(8_000, 90_000));
  const encoded = random.next() < 0.3 ? base64Lines(Buffer.from(html)) : quotedPrintable(Buffer.from(html));
  const encoding = encoded.includes('<') ? 'quoted-printable' : 'base64';
  return {
    headers: [`Content-Type: multipart/alternative; boundary="${boundary}"`],
    body: [
      `--${boundary}`,
      'Content-Type: text/plain; charset="UTF-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(Buffer.from(text)),
      `--${boundary}`,
      'Content-Type: text/html; charset="UTF-8"',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      encoded,
      `--${boundary}--`,
    ].join('\n'),
  };
}

export function latin1Html(random: Random, text: string): Body {
  const html = markup(random, text, random.size(6_000, 80_000));
  return {
    headers: ['Content-Type: text/html; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
    body: quotedPrintable(Buffer.from(html, 'latin1')),
  };
}

/** Any body with a PDF behind it. */
export function withPdf(random: Random, first: Body, bytes: number): Body {
  const boundary = `----=_Part_${random.hex(20)}`;
  return {
    headers: [`Content-Type: multipart/mixed; boundary="${boundary}"`],
    body: [
      `--${boundary}`,
      ...first.headers,
      '',
      first.body,
      `--${boundary}`,
      'Content-Type: application/pdf; name="document.pdf"',
      'Content-Disposition: attachment; filename="document.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      pdf(random, bytes),
      `--${boundary}--`,
    ].join('\n'),
  };
}

export function japanese(): Body {
  const text = 'お世話になっております。会議は木曜日の午後に変更になりました。よろしくお願いいたします。\n';
  return {
    headers: ['Content-Type: text/plain; charset=ISO-2022-JP', 'Content-Transfer-Encoding: base64'],
    body: base64Lines(encodeIso2022Jp(text.repeat(8))),
  };
}

export function russian(): Body {
  const text = 'Добрый день! Встреча переносится на четверг, после обеда. Пожалуйста, подтвердите время.\n';
  return {
    headers: ['Content-Type: text/plain; charset=koi8-r', 'Content-Transfer-Encoding: base64'],
    body: base64Lines(encodeKoi8(text.repeat(8))),
  };
}

export function deliveryReport(random: Random, recipient: string): Body {
  const boundary = random.hex(20);
  return {
    headers: [
      `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
      'Auto-Submitted: auto-replied',
    ],
    body: [
      `--${boundary}`,
      'Content-Type: text/plain; charset=us-ascii',
      '',
      `Your message to ${recipient} could not be delivered: no such mailbox.`,
      `--${boundary}`,
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.com',
      '',
      `Final-Recipient: rfc822; ${recipient}`,
      'Action: failed',
      'Status: 5.1.1',
      '',
      `--${boundary}--`,
    ].join('\n'),
  };
}

export function forwarded(random: Random, text: string, inner: string): Body {
  const boundary = random.hex(24);
  return {
    headers: [`Content-Type: multipart/mixed; boundary="${boundary}"`],
    body: [
      `--${boundary}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      `--${boundary}`,
      'Content-Type: message/rfc822',
      '',
      inner,
      `--${boundary}--`,
    ].join('\n'),
  };
}

function markup(random: Random, text: string, bytes: number): string {
  const paragraphs = text
    .split('\n\n')
    .map(
      (each) =>
        `<p style="margin:0 0 12px 0;font-family:Arial,sans-serif;font-size:14px">${each.replaceAll('\n', '<br>')}</p>`,
    );
  const row = (): string =>
    `<tr><td style="padding:4px 8px;border-bottom:1px solid #e5e5e5;font-size:12px"><a href="https://click.example.com/${random.hex(80)}">Read&nbsp;more</a></td></tr>\n`;
  const parts = [
    '<html><head><style type="text/css">body{margin:0} .x{color:#333}</style></head><body>\n',
    ...paragraphs,
    '<table width="100%">\n',
  ];
  let length = parts.reduce((sum, part) => sum + part.length, 0);
  while (length < bytes) {
    const next = row();
    parts.push(next);
    length += next.length;
  }
  return `${parts.join('')}</table></body></html>`;
}

/** Base64 lines cut from one chunk at a random place: made once, as fast as copying. */
function pdf(random: Random, bytes: number): string {
  if (pdfLines === null) {
    const chunk = Buffer.alloc(PDF_CHUNK);
    for (let at = 0; at < PDF_CHUNK; at += 4) chunk.writeUInt32LE(Math.floor(random.next() * 0x1_0000_0000), at);
    pdfLines = base64Lines(chunk).split('\n');
  }
  const count = Math.min(pdfLines.length, Math.ceil(bytes / 57));
  const from = random.between(0, pdfLines.length - count);
  return pdfLines.slice(from, from + count).join('\n');
}
