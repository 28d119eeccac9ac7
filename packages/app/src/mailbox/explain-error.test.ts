import { expect, it } from 'vitest';

import { explainReadError } from './explain-error.ts';

it('says in plain words why something cannot be read', () => {
  const denied = Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES' });
  expect(explainReadError(denied)).toBe('You may not read it. Check its permissions.');
  expect(explainReadError(new Error('invalid stored block lengths.'))).toBe(
    'It could not be read: invalid stored block lengths.',
  );
  expect(explainReadError('odd')).toBe('It could not be read: odd.');
});
