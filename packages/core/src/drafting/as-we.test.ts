import { expect, it } from 'vitest';
import { asWe } from './as-we.ts';

it('says of several what was said of one', () => {
  expect(asWe('I was placed second and my plan suited you, not mine alone')).toBe(
    'we were placed second and our plan suited you, not ours alone',
  );
  expect(asWe("I'm told that the jury liked me")).toBe('we are told that the jury liked us');
  expect(asWe('the Imperial was full')).toBe('the Imperial was full');
});
