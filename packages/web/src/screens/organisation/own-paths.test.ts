import { expect, test } from 'vitest';

import { isAdded, isOthers } from './own-paths.ts';

test('a screen is shown to whoever has the role for it', () => {
  expect(isAdded('/organisation', ['administrator'])).toBe(true);
  expect(isAdded('/shared/4f2a', ['counsellor'])).toBe(true);
  expect(isAdded('/you', [])).toBe(true);
  for (const path of ['/organisation', '/shared', '/shared/4f2a']) {
    expect([path, isAdded(path, ['member'])]).toEqual([path, false]);
    expect([path, isOthers(path, ['member'])]).toEqual([path, true]);
  }
  for (const path of ['/', '/you', '/noes/4f2a', '/sharedness'])
    expect([path, isOthers(path, ['member'])]).toEqual([path, false]);
});
