import { expect, test } from 'vitest';

import { CorpusWriter } from '../bench/corpus/corpus-writer.ts';
import { examineHere } from '../packages/app/src/service/scan/examine-here.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { isMissing, present } from './servers/missing.ts';
import { imapProfile } from './support/imap-profile.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const USER = 'reader@example.org';
const NO =
  'Dear Reader,\n\nthank you for applying. We have decided to go ahead with another candidate.\n\nKind regards,\nAnn';
const HTML = `<html><body><p>${NO.replaceAll('\n', '<br>')}</p><a href="https://x.example/a">See</a></body></html>`;
const STUB = 'Please view this message in your browser as HTML.';
const LONG = '<p>Words about the garden and the weather.</p>\n'.repeat(8_000);

function part(type: string, body: string, more = ''): string {
  return `Content-Type: ${type}\n${more}\n${body}\n`;
}

function multi(subtype: string, mark: string, parts: readonly string[]): string {
  return `Content-Type: multipart/${subtype}; boundary="${mark}"\n\npreamble\n${parts.map((one) => `--${mark}\n${one}`).join('')}--${mark}--\nafter\n`;
}

const PLAIN = part('text/plain; charset=utf-8', NO);
const MARKUP = part('text/html; charset=utf-8', HTML);
const PDF = part('application/pdf', 'JVBERi0=\n'.repeat(400), 'Content-Transfer-Encoding: base64\n');
const NOTE = part(
  'text/plain; name="note.txt"',
  'A note beside.',
  'Content-Disposition: attachment; filename=note.txt\n',
);
const INNER = part('message/rfc822', `From: c@d.example\nSubject: inner\n\n${STUB}\n`);

/** Ways in which a letter can lie in a message; in each the reader must find the same words. */
const SHAPES: Readonly<Record<string, string>> = {
  plain: PLAIN,
  'no type at all': `\n${NO}\n`,
  'no words': '\n',
  markup: MARKUP,
  'plain in latin1': part('text/plain; charset=iso-8859-1', 'Gr\u00FC\u00DFe', 'Content-Transfer-Encoding: 8bit\n'),
  'plain without a charset': part('text/plain', 'Grüße: leider nicht'),
  flowed: part('text/plain; format=flowed; delsp=yes', NO.replaceAll('\n', ' \n')),
  quoted: part('text/plain; charset=utf-8', 'Leider =C3=BC=\nber', 'Content-Transfer-Encoding: quoted-printable\n'),
  base64: part('text/plain; charset=utf-8', Buffer.from(NO).toString('base64'), 'Content-Transfer-Encoding: base64\n'),
  alternative: multi('alternative', 'a1', [PLAIN, MARKUP]),
  'alternative, markup first': multi('alternative', 'a1', [MARKUP, PLAIN]),
  'a stub beside the markup': multi('alternative', 'a1', [part('text/plain', STUB), MARKUP]),
  'an empty text beside the markup': multi('alternative', 'a1', [part('text/plain', ''), MARKUP]),
  'alternative in mixed': multi('mixed', 'm1', [multi('alternative', 'a1', [PLAIN, MARKUP]), PDF]),
  'alternative of markup only, then a footer': multi('mixed', 'm1', [multi('alternative', 'a1', [MARKUP]), PLAIN]),
  'related in alternative': multi('alternative', 'a1', [
    part('text/plain', STUB),
    multi('related', 'r1', [MARKUP, PDF]),
  ]),
  'markup, then a note': multi('mixed', 'm1', [MARKUP, part('text/plain', 'List footer')]),
  'empty markup, then a note': multi('mixed', 'm1', [part('text/html', '<p></p>'), PLAIN]),
  'an attached note first': multi('mixed', 'm1', [NOTE, PLAIN]),
  'only an attached note': multi('mixed', 'm1', [NOTE, PDF]),
  'only an attachment': PDF,
  'attachments first': multi('mixed', 'm1', [PDF, PDF, PLAIN]),
  'a message inside': multi('mixed', 'm1', [INNER, PLAIN]),
  'nothing but a message inside': INNER,
  'parts without types': multi('mixed', 'm1', [`\n${NO}\n`, PDF]),
  'deep inside': multi('mixed', 'm1', [
    multi('mixed', 'm2', [multi('related', 'm3', [multi('alternative', 'm4', [PLAIN, MARKUP])])]),
  ]),
  'no parts in it': `Content-Type: multipart/mixed; boundary=nowhere\n\n${NO}\n`,
  'no boundary told': `Content-Type: multipart/mixed\n\n${NO}\n`,
  'very long markup': part('text/html', LONG),
  'a list': `List-Id: <x.example>\n${PLAIN}`,
};

test.skipIf(isMissing(findDovecot()))(
  'whatever shape a message has, an account reads the words that a file has',
  async () => {
    await using folder = await temporaryFolder();
    await using dovecot = present(await startDovecot());
    const user = dovecot.addUser(USER);
    const writer = new CorpusWriter(3);
    const corpus = Array.from({ length: 150 }, () =>
      writer
        .next()
        .subarray(0)
        .toString('latin1')
        .replace(/^From .*\n/u, ''),
    );
    const shapes = Object.entries(SHAPES).map(
      ([name, rest], n) =>
        `From: a@b.example\nTo: ${USER}\nSubject: ${name}\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nMessage-ID: <s${n}@x>\nMIME-Version: 1.0\n${rest}`,
    );
    const mails = [...shapes.map((mail) => Buffer.from(mail)), ...corpus.map((mail) => Buffer.from(mail, 'latin1'))];
    dovecot.fill(USER, 'INBOX', mails);
    await using profile = await imapProfile(dovecot, user, { folder: folder.path });
    await sync(profile.context);

    const found = await profile.store.read(async (reader) => {
      const keys = (await reader.placesIn('one', 'INBOX')).map((place) => place.messageKey);
      const kept = new Map((await reader.kept(keys)).map((one) => [one.key, one]));
      const rows = await reader.messages(keys);
      return new Map(
        rows.map((row) => [
          row.messageId,
          { key: row.key, verdict: row.verdict, words: kept.get(row.key)?.message.text },
        ]),
      );
    });
    for (const raw of mails) {
      const { row, kept } = examineHere({ raw, size: raw.length, position: '', folder: 'INBOX', consumed: 0 }, '', [
        USER,
      ]);
      const expected = { key: row.key, verdict: row.verdict, words: kept?.message.text };
      expect({ [row.subject]: found.get(row.messageId) }).toEqual({ [row.subject]: expected });
    }
  },
);
