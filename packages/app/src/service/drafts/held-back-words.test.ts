import { expect, it } from 'vitest';

import { heldBackWords } from './held-back-words.ts';

it('says how many and why, each by one reason', () => {
  expect(heldBackWords([])).toBe('');
  expect(heldBackWords(['form'])).toBe('One was held back: it was not a plain letter.');
  expect(heldBackWords(['tone', 'tone'])).toBe('Two were held back: each would not have sounded well.');
  expect(heldBackWords(['same', 'length', 'length'])).toBe(
    'Three were held back: one was the draft that you have, one was too short or too long, one was too short or too long.',
  );
});
