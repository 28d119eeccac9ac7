import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitMbox, type MboxMessage, type SplitOptions } from './split-mbox.ts';
import { inMbox, letter, mbox } from './testing/letters.ts';
import type { ReadBytes } from './read-bytes.ts';

function readerOf(text: string): ReadBytes {
  const bytes = Buffer.from(text, 'latin1');
  let at = 0;
  return async (target, offset) => {
    const count = bytes.copy(target, offset, at);
    at += count;
    return count;
  };
}

async function split(text: string, options: SplitOptions = {}): Promise<MboxMessage[]> {
  const messages: MboxMessage[] = [];
  for await (const message of splitMbox(readerOf(text), options)) {
    messages.push({ ...message, raw: Uint8Array.from(message.raw) });
  }
  return messages;
}

async function texts(text: string, options?: SplitOptions): Promise<string[]> {
  return (await split(text, options)).map((message) => Buffer.from(message.raw).toString('latin1'));
}

const FROM = 'From jo@example.org Mon Oct  5 09:12:00 2026';

describe('splitMbox', () => {
  it('gives each message without its From line and the blank line behind it', async () => {
    expect(await texts(mbox(3))).toEqual([letter(0), letter(1), letter(2)]);
  });

  it.each([1, 2, 7, 64, 333])('gives the same whatever the read size (%i bytes)', async (readBytes) => {
    const body = 'A line.\n\nFrom here on it is text.\n>From the start\n';
    const text = [inMbox(0), inMbox(1, body), inMbox(2)].join('').replaceAll('\n', '\r\n');
    expect(await split(text, { readBytes })).toEqual(await split(text));
    expect(await split(text, { readBytes })).toHaveLength(3);
  });

  it('has offsets that fit together', async () => {
    const text = mbox(4);
    const messages = await split(text, { readBytes: 50 });
    expect(messages[0]?.start).toBe(0);
    messages.forEach((message, i) => expect(message.end).toBe(messages[i + 1]?.start ?? text.length));
    for (const { start, size, raw } of messages) {
      expect(text.slice(start, start + 5)).toBe('From ');
      expect(size).toBe(raw.length);
    }
  });

  it.each([
    'From jo@example.org Mon Oct  5 09:12:00 2026',
    'From 1234567890@xxx Thu Apr 16 09:53:04 +0000 2015',
    'From MAILER-DAEMON Fri Jul  8 12:08:34 2011',
    'From - Tue Oct 06 10:00:00 2026',
    'From jo@example.org  Mon Oct  5 09:12 2026',
    'From jo@example.org Mon Oct  5 09:12:00 CEST 2026',
    'From jo@example.org Mon, 5 Oct 2026 09:12:00 +0200',
    'From Jo=?x? Mon Oct  5 09:12:00 2026 remote from somewhere',
  ])('splits at %j', async (line) => {
    expect(await texts(`${inMbox(0)}${line}\n${letter(1)}`)).toEqual([letter(0), letter(1)]);
  });

  it.each([
    ['a sentence', 'From Monday on we are closed.\nX-Note: not a header'],
    ['a date in a sentence', 'From what I heard on Mon Oct  5 09:12:00 2026\nDear: all'],
    ['no header behind it', `${FROM}\nthe post was late.`],
  ])('does not split at %s', async (_, body) => {
    expect(await texts(inMbox(0, `Text.\n\n${body}`) + inMbox(1))).toHaveLength(2);
  });

  it('does not split where no blank line comes before', async () => {
    expect(await texts(inMbox(0, `Quoting the log:\n${FROM}\nTo: sam@example.com`) + inMbox(1))).toHaveLength(2);
  });

  it('undoes the escaping of From lines', async () => {
    const [text] = await texts(inMbox(0, '>From me\n>>From you\n> From them\nx >From y'));
    expect(text).toBe(letter(0, 'From me\n>From you\n> From them\nx >From y'));
  });

  it('gives a cut last message, one without a line end, and one with NUL bytes', async () => {
    expect(await texts(`${inMbox(0)}${FROM}\nSubject: cut`)).toEqual([letter(0), 'Subject: cut']);
    expect(await texts(`${FROM}\nSubject: a\n\nb\0c\0`)).toEqual(['Subject: a\n\nb\0c\0']);
    expect(await texts(`${inMbox(0)}${FROM}`)).toEqual([letter(0), '']);
  });

  it('passes over blank lines and a byte order mark in front', async () => {
    expect(await texts(`\n\r\n\n${mbox(2)}`, { readBytes: 3 })).toHaveLength(2);
    expect(await texts(`\u00ef\u00bb\u00bf${mbox(2)}`)).toEqual([letter(0), letter(1)]);
    expect(await texts('\n\n\n', { readBytes: 1 })).toEqual([]);
    expect(await texts('')).toEqual([]);
  });

  it('cuts a message over the cap, keeps its full size and finds the next', async () => {
    const big = inMbox(1, 'words\n'.repeat(5000));
    for (const readBytes of [100, 4096, 1_000_000]) {
      const messages = await split(inMbox(0) + big + inMbox(2), { readBytes, maxMessageBytes: 1000 });
      expect(messages).toHaveLength(3);
      expect(messages[1]?.raw.length).toBeLessThanOrEqual(1000);
      expect(messages[1]?.raw.length).toBeGreaterThan(900);
      expect(messages[1]?.size).toBeGreaterThan(30_000);
      expect(Buffer.from(messages[2]?.raw ?? []).toString('latin1')).toBe(letter(2));
    }
  });

  it('loses no byte of any mixture of lines', async () => {
    const line = fc.constantFrom(FROM, '', 'Subject: x', '>From y', 'words', 'From nobody', 'a\0b');
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (lines, end, readBytes) => {
          const text = `${FROM}${end}Subject: 0${end}${end}${lines.join(end)}`;
          const messages = await split(text, { readBytes });
          expect(messages).toEqual(await split(text));
          expect(messages.at(-1)?.end).toBe(text.length);
          messages.forEach((message, i) => expect(message.start).toBe(messages[i - 1]?.end ?? 0));
        },
      ),
      { numRuns: 200 },
    );
  });
});
