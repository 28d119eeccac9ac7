import { expect, it } from 'vitest';

import { parseMessageIds } from './message-ids.ts';

it('takes only well-formed ids, each once', () => {
  const value = 'Your message of Monday <a@x> <a@x> <no-at> <b@y.example>junk <c d@z> "<e@f>"';
  expect(parseMessageIds(value)).toEqual(['<a@x>', '<b@y.example>', '<e@f>']);
});

it('keeps the root and the near parents of a long chain', () => {
  const ids = Array.from({ length: 250 }, (_, i) => `<${i}@x>`);
  const kept = parseMessageIds(ids.join(' '));
  expect(kept).toHaveLength(100);
  expect([kept[0], kept[9], kept[10], kept[99]]).toEqual(['<0@x>', '<9@x>', '<160@x>', '<249@x>']);
});
