import { describe, expect, it } from 'vitest';

import { voiceLines } from './voice-lines.ts';

const FRENCH = {
  language: 'fr',
  mails: 3,
  greetings: null,
  signOffs: null,
  medianSentenceWords: 9,
  contractions: null,
  exclamations: 0,
  favourites: [],
};
const ENGLISH = {
  language: 'en',
  mails: 40,
  greetings: ['Hi {first},', 'Hello {first},'],
  signOffs: [],
  medianSentenceWords: 14,
  contractions: 0.74,
  exclamations: 6,
  favourites: ['glad'],
};

describe('a voice in words', () => {
  it('says what was learned, and leaves out what was not', () => {
    expect(voiceLines({ on: true, languages: [ENGLISH, FRENCH], forbidden: ['delighted'], dropped: 1 })).toEqual([
      'English, from 40 mails you sent',
      '  You begin     Hi {first},   Hello {first},',
      '  Sentences     about 14 words',
      '  Contractions  mostly; drafts say "I\'m"',
      '  Exclamations  6 in a hundred sentences',
      '  Words         glad',
      '',
      'French, from 3 mails you sent',
      '  You begin     not enough mail to tell',
      '  You close     not enough mail to tell',
      '  Sentences     about 9 words',
      '  Exclamations  none',
      '',
      'Taken out by you: 1 habit. "ajar me --relearn" brings them back.',
      'Never used in your letters: delighted',
    ]);
  });

  it('says that nothing is known, and that it is switched off', () => {
    const [off, , nothing] = voiceLines({ on: false, languages: [], forbidden: [], dropped: 0 });
    expect(off).toContain('switched off');
    expect(nothing).toContain('Nothing has been learned');
  });
});
