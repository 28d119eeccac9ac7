import { expect, it } from 'vitest';

import { RULES } from '../tone/rules.ts';
import { tone } from './french/tone.ts';

const says = new Set(RULES.flatMap(({ message, why }) => [message, why]));

it('knows only what a rule of the tone check says', () => {
  expect(Object.keys(tone).filter((sentence) => !says.has(sentence))).toEqual([]);
});

it('says the commonest rules whole: what is heard, and why it matters', () => {
  const whole = RULES.filter(({ message, why }) => message in tone && why in tone);
  expect(whole.length).toBeGreaterThan(30);
});
