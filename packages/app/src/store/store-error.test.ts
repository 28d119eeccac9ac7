import { expect, it } from 'vitest';

import { toStoreError } from './store-error.ts';

/** As better-sqlite3 throws it. */
const failed = (code: string) => Object.assign(new Error('disk I/O error'), { code });

it.each(['SQLITE_FULL', 'ENOSPC', 'SQLITE_IOERR_SHMSIZE'])('%s is a full disk', (code) => {
  expect(toStoreError(failed(code), '/home/tom/ajar.db')).toMatchObject({
    code: 'store-full',
    message:
      'The disk is full, so /home/tom/ajar.db could not grow. What was saved before is safe. Make room and try again.',
  });
});

it('an error that is not about the state of the database stays what it is', () => {
  const error = failed('SQLITE_IOERR_READ');
  expect(toStoreError(error, '/home/tom/ajar.db')).toBe(error);
});
