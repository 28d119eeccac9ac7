import { parseMessage } from '@ajar/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { mboxEntry } from './mbox-entry.ts';
import { plainSource } from './plain-source.ts';
import { splitMbox } from './split-mbox.ts';

async function split(mbox: Buffer): Promise<readonly Buffer[]> {
  let at = 0;
  const read = (buffer: Uint8Array, offset: number): Promise<number> => {
    const count = mbox.copy(buffer, offset, at);
    at += count;
    return Promise.resolve(count);
  };
  const found: Buffer[] = [];
  for await (const { raw } of splitMbox(read)) found.push(Buffer.from(raw));
  return found;
}

const line = fc.oneof(
  fc.constantFrom(
    'From here on',
    '>From a@b.c Mon Nov  2 09:00:00 2026',
    'From a@b.c Mon Nov  2 09:00:00 2026',
    '',
    'A: b',
  ),
  fc.string(),
);
const source = fc
  .tuple(fc.array(line), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => ['Subject: x', 'From: a@b.example', '', ...lines].join(end));

it('gives back each message as it was, whatever lines it has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(source, { minLength: 1, maxLength: 4 }), async (sources) => {
      const bytes = sources.map((one) => Buffer.from(one));
      const mbox = Buffer.concat(bytes.map((raw) => mboxEntry(parseMessage(raw), raw)));
      const found = await split(mbox);
      expect(found.map((raw) => raw.toString().trimEnd())).toEqual(bytes.map((raw) => raw.toString().trimEnd()));
    }),
  );
});

it('writes a message of which only the fields are known so that it reads the same', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 60 });
  const name = word.map((text) =>
    text
      .replaceAll(/[\r\n\0]/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
  fc.assert(
    fc.property(name, name, word, fc.integer({ min: 4e11, max: 4e12 }), (who, subject, text, time) => {
      const seconds = Math.floor(time / 1_000) * 1_000;
      const message = {
        ...parseMessage(Buffer.from('Message-ID: <a@b.example>\nReferences: <c@d.example>\n\n')),
        from: { name: who, address: 'ann@h.example' },
        subject,
        text: `${text.replaceAll(/\r\n?/gu, '\n').replaceAll('\0', '').trim()}.`,
        date: seconds,
        dateOffset: 60,
      };
      const read = parseMessage(plainSource(message));
      expect(read.text.trim()).toBe(message.text.trim());
      expect(read).toMatchObject({
        date: seconds,
        dateOffset: 60,
        messageId: '<a@b.example>',
        references: ['<c@d.example>'],
      });
      expect(read.from?.address).toBe('ann@h.example');
      expect(read.subject).toBe(subject);
    }),
  );
});

it('says in which folders a message lay, once', () => {
  const raw = Buffer.from('Subject: x\n\nText\n');
  const message = parseMessage(raw, { labels: ['Gesendet', 'Büro'] });
  const entry = mboxEntry(message, raw);
  const body = entry.subarray(entry.indexOf('\n') + 1);
  expect(parseMessage(body).signs.labels).toEqual(['Gesendet', 'Büro']);
  expect(
    mboxEntry(parseMessage(body), body)
      .toString()
      .match(/X-Gmail-Labels/gu),
  ).toHaveLength(1);
});
