import { describe, expect, it } from 'vitest';
import { voiceIn } from './voice.ts';
import { voiceSignOff } from './voice-sign-off.ts';

const speaking = (language: string, signOffs: readonly string[], forbidden: readonly string[] = []) => ({
  ...voiceIn(undefined, language),
  signOffs,
  forbidden,
});

describe('the sign-off of the user', () => {
  it.each([
    ['en', 'first-name', ['Cheers,', 'Best,'], 'Cheers,'],
    ['en', 'formal', ['Cheers,', 'Best,'], 'Best,'],
    ['en', 'formal', ['Cheers,'], null],
    ['en', 'first-name', ['Love,', 'Cheers,'], 'Cheers,'],
    ['en', 'first-name', ['Yours faithfully,'], null],
    ['en', 'formal', ['Thank you!'], 'Thank you,'],
    ['fr', 'first-name', ['Bien à vous,', 'Bien à toi,'], 'Bien à toi,'],
    ['de', 'formal', ['LG', 'Viele Grüße'], 'Viele Grüße'],
    ['es', 'formal', ['Un abrazo,', 'Un saludo,'], 'Un saludo,'],
    ['en', 'first-name', ['Get lost,'], null],
  ] as const)('%s, %s: %j', (language, register, signOffs, expected) => {
    expect(voiceSignOff(speaking(language, signOffs), register)).toBe(expected);
  });

  it('is not one that they never want', () => {
    expect(voiceSignOff(speaking('en', ['Cheers,', 'Best,'], ['cheers']), 'first-name')).toBe('Best,');
  });
});
