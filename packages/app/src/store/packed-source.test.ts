import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { packSource, unpackSource } from './packed-source.ts';

const SOURCE = new TextEncoder().encode('Subject: Your application\n\nThank you, but no.\n'.repeat(50));

test('gives back what was packed', () => {
  expect(packSource(SOURCE).length).toBeLessThan(SOURCE.length / 5);
  expect(unpackSource(packSource(SOURCE))).toEqual(SOURCE);
  expect(unpackSource(packSource(new Uint8Array()))).toEqual(new Uint8Array());
});

test('gives back what earlier versions packed', () => {
  expect(unpackSource(gzipSync(SOURCE))).toEqual(SOURCE);
});
