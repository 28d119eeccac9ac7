import { describe, expect, it } from 'vitest';
import type { Salutation } from '../salutation.ts';
import { voiceIn } from './voice.ts';
import { voiceGreeting } from './voice-greeting.ts';

const speaking = (language: string, greetings: readonly string[], forbidden: readonly string[] = []) => ({
  ...voiceIn(undefined, language),
  greetings,
  forbidden,
});
const NOBODY: Salutation = { register: 'formal', first: null, full: null, title: null, last: null, two: false };
const CLOSE: Salutation = { ...NOBODY, register: 'first-name', first: 'Ann', full: 'Ann Lee', last: 'Lee' };
const SIGNED_ANN: Salutation = { ...NOBODY, first: 'Ann' };
const FULL: Salutation = { ...NOBODY, full: 'Ann Lee', last: 'Lee' };
const DOCTOR: Salutation = { ...NOBODY, title: 'Dr', full: 'Ann Lee', last: 'Lee' };
const FRAU: Salutation = { ...NOBODY, title: 'Frau', last: 'Vogt' };

describe('the greeting of the user', () => {
  it.each<[string, string, readonly string[], Salutation, string | null]>([
    ['is used among friends', 'en', ['Hey {first}!', 'Hi {first},'], CLOSE, 'Hey Ann!'],
    ['is not casual where only they used a first name', 'en', ['Hey {first}!', 'Hi {first},'], SIGNED_ANN, 'Hi Ann,'],
    ['is not casual towards a title', 'en', ['Hey {first},', 'Hi {first},'], DOCTOR, null],
    ['keeps its plain word towards a title', 'en', ['Hi {first},', 'Dear {first},'], DOCTOR, 'Dear Dr Lee,'],
    ['keeps its plain word towards a full name', 'en', ['Hello {first},'], FULL, 'Hello Ann Lee,'],
    ['is not warm towards a full name', 'en', ['Hi {first},'], FULL, null],
    ['is never intimate', 'fr', ['Coucou {first},'], CLOSE, null],
    ['names nobody where there is no name', 'en', ['Hi {first},', 'Hello,'], NOBODY, 'Hello,'],
    ['is not for several people', 'en', ['Dear all,', 'Hi team,'], NOBODY, null],
    ['guesses no gender', 'de', ['Lieber/Liebe {first},'], CLOSE, null],
    [
      'takes the gender from a title',
      'de',
      ['Sehr geehrter/Sehr geehrte {title} {last},'],
      FRAU,
      'Sehr geehrte Frau Vogt,',
    ],
    ['keeps the marks of its language', 'es', ['Hola, {first}:'], CLOSE, 'Hola, Ann:'],
    ['does not shout at strangers', 'en', ['Hello {first}!'], FULL, 'Hello Ann Lee,'],
    ['is none that nobody knows', 'en', ['Ahoy {first},', 'Dear {first}, you know'], CLOSE, null],
  ])('%s', (_, language, greetings, salutation, expected) => {
    expect(voiceGreeting(speaking(language, greetings), salutation)).toBe(expected);
  });

  it('is none without mail, nor with a forbidden word', () => {
    expect(voiceGreeting(voiceIn(undefined, 'en'), CLOSE)).toBeNull();
    expect(voiceGreeting(speaking('en', ['Dear {first},', 'Hi {first},'], ['dear']), CLOSE)).toBe('Hi Ann,');
  });
});
