import { expect, test } from 'vitest';

import { toStoreError } from '../../store/store-error.ts';
import { asError } from './as-error.ts';

test('what the engine tells of a database that went away is known for that, copied or not', () => {
  const lost = Object.assign(new Error('terminating connection'), { code: '57P01' });
  const copied = { code: lost.code, message: lost.message, queue: 'due' };
  for (const told of [lost, copied, { message: 'Connection terminated' }])
    expect(toStoreError(asError(told), 'here')).toMatchObject({ code: 'store-away' });
  expect(asError(lost)).toBe(lost);
  expect(asError('odd').message).toBe('odd');
  expect(asError(null).message).toBe('null');
});
