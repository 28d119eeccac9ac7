import fc from 'fast-check';
import { expect, test } from 'vitest';

import { lineGroups } from './lines.ts';
import type { Line } from './lines.ts';

async function linesOf(chunks: readonly (string | Uint8Array)[], limit?: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  async function* stream(): AsyncGenerator<string | Uint8Array> {
    yield* chunks;
  }
  for await (const group of lineGroups(stream(), limit)) lines.push(...group);
  return lines;
}

const textsOf = (lines: readonly Line[]): readonly (string | null)[] => lines.map((line) => line.text);

test('counts lines from 1 and leaves blank ones out', async () => {
  const lines = await linesOf(['{"a":1}\n\n  \n{"b":2}']);
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, '{"a":1}'],
    [4, '{"b":2}'],
  ]);
});

test('a character cut in two by a chunk is put together', async () => {
  const bytes = Buffer.from('{"text":"Grüße"}\n');
  expect(textsOf(await linesOf([bytes.subarray(0, 12), bytes.subarray(12)]))).toEqual(['{"text":"Grüße"}']);
});

test('a byte order mark is not part of the first line', async () => {
  expect(textsOf(await linesOf(['\uFEFF{}\n']))).toEqual(['{}']);
});

test('a line over the limit is refused with its beginning, the next one is read', async () => {
  const long = `{"id":"x","text":"${'a'.repeat(5000)}"}`;
  const lines = await linesOf([long.slice(0, 1500), long.slice(1500), '\n{"id":"y"}\n'], 1000);
  expect(textsOf(lines)).toEqual([null, '{"id":"y"}']);
  expect(lines[0]?.head.startsWith('{"id":"x"')).toBe(true);
  expect(lines[0]?.head.length).toBeLessThanOrEqual(2000);
});

test('however the input is cut into chunks, the lines are the same', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ü', '你', '\r', ' '), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = Buffer.from(lines.join('\n'));
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(textsOf(await linesOf(chunks))).toEqual(lines.filter((one) => one.trim() !== ''));
    }),
  );
});
