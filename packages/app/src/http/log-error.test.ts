import { expect, test } from 'vitest';

import { toldOf } from './log-error.ts';

test('an error in the log says what happened and where, and nothing of the row that a database would not take', () => {
  const refused = Object.assign(new Error('duplicate key value violates unique constraint "person_address_key"'), {
    detail: 'Key (address)=(ann@example.org) already exists.',
  });
  const told = toldOf(new Error('Not kept.', { cause: refused }));
  expect(told).toMatch(/Not kept\..*log-error\.test\.ts.*caused by Error: duplicate key value/su);
  expect(told).not.toContain('ann@example.org');
  expect(toldOf({ address: 'ann@example.org' })).toBe('object');
});
