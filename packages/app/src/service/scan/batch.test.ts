import { expect, it } from 'vitest';

import type { RawMessage } from '../../mailbox/mail-source.ts';
import { Batch, BATCH_MEMORY } from './batch.ts';
import type { Judged } from './judge-message.ts';

const NO: Judged = { verdict: 'rejection', referral: false };
const OTHER: Judged = { verdict: 'other', referral: false };

function rawOf(text: string, size = text.length): RawMessage {
  return { raw: Buffer.from(text), size, position: text.slice(0, 12), folder: '', consumed: size };
}

function letterOf(subject: string, body: string, type = 'text/plain'): string {
  return `Subject: ${subject}\nFrom: a@b.example\nContent-Type: ${type}\n\n${body}\n`;
}

it('keeps the sources of what matters, though the memory they were read through is used again', () => {
  const batch = new Batch('source', new Uint8Array(BATCH_MEMORY));
  const memory = Buffer.alloc(2_000);
  const texts = ['one', 'two', 'three'].map((name) => letterOf(name, `<p>${name}</p>`, 'text/html'));
  for (const text of texts) {
    memory.fill(0).write(text);
    batch.add({ ...rawOf(text), raw: memory.subarray(0, text.length) });
  }
  const examined = batch.examined([NO, OTHER, NO], []);
  expect(examined.map(({ row }) => [row.subject, row.verdict])).toEqual([
    ['one', 'rejection'],
    ['two', 'other'],
    ['three', 'rejection'],
  ]);
  expect(examined.map(({ kept }) => kept && Buffer.from(kept.raw ?? []).toString())).toEqual([
    texts[0],
    null,
    texts[2],
  ]);
  expect(examined[0]?.kept?.hasHtml).toBe(true);
});

it('does not hold on to a source that is too large to be kept, or not all there', () => {
  const batch = new Batch('source', new Uint8Array(BATCH_MEMORY));
  const large = letterOf('large', 'x'.repeat(BATCH_MEMORY), 'text/html');
  batch.add(rawOf(large));
  batch.add(rawOf(letterOf('part', 'the beginning'), 9_000));
  expect(batch.full).toBe(false);
  expect(batch.examined([NO, NO], []).map(({ kept }) => [kept?.raw, kept?.hasHtml])).toEqual([
    [null, true],
    [null, false],
  ]);
});

it('is full when its memory nearly is, and holds a message of any kept size until then', () => {
  const batch = new Batch('source', new Uint8Array(BATCH_MEMORY));
  const longest = letterOf('longest', 'x'.repeat(499_900)).slice(0, 500_000);
  while (!batch.full) batch.add(rawOf(longest));
  expect(batch.messages.length * longest.length).toBeLessThanOrEqual(BATCH_MEMORY);
  expect(
    batch
      .examined(
        Array.from(batch.messages, () => NO),
        [],
      )
      .at(-1)?.kept?.raw,
  ).toHaveLength(longest.length);
});
