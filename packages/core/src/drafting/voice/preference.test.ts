import { describe, expect, it } from 'vitest';
import { forbiddenFrom } from './forbidden.ts';
import { preference } from './preference.ts';
import { voiceIn } from './voice.ts';

const PHRASES = [
  'I appreciate that you took the time to consider my application.',
  'I am grateful that you considered my application.',
  'Thank you again.',
];

describe('preference', () => {
  it('puts favourite words first, then the usual length', () => {
    const voice = { ...voiceIn(undefined, 'en'), favourites: ['grateful'], medianSentenceWords: 4 };
    expect(preference(voice, PHRASES)).toEqual([PHRASES[1], PHRASES[2], PHRASES[0]]);
  });

  it('keeps the order of those that are alike, and of all when nothing is known', () => {
    const alike = ['I see, and thank you.', 'Thank you, I see.'];
    expect(preference({ ...voiceIn(undefined, 'en'), medianSentenceWords: 12 }, alike)).toEqual(alike);
    expect(preference(voiceIn(undefined, 'en'), PHRASES)).toEqual(PHRASES);
  });

  it('leaves out what is forbidden, unless that is everything', () => {
    const voice = voiceIn({ languages: [], forbidden: forbiddenFrom('Grateful, thank  you') }, 'en');
    expect(preference(voice, PHRASES)).toEqual([PHRASES[0]]);
    expect(preference(voice, PHRASES.slice(1))).toEqual(PHRASES.slice(1));
  });
});

describe('forbidden words', () => {
  it('are folded, whole and each once', () => {
    expect(forbiddenFrom('Delighted, reach   out;\ndelighted\n, ')).toEqual(['delighted', 'reach out']);
    expect(forbiddenFrom('I’m')).toEqual(["i'm"]);
    const voice = voiceIn({ languages: [], forbidden: ['out'] }, 'en');
    expect(preference(voice, ['About it.', 'Out of it.'])).toEqual(['About it.']);
  });
});
