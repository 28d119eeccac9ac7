import { describe, expect, it } from 'vitest';
import { learnVoice } from './learn-voice.ts';
import { ENGLISH, GERMAN, samples } from './testing/mails.ts';
import { voiceOf } from './voice-of.ts';

describe('a voice that is handed over', () => {
  it('is a sample that counts by itself', () => {
    const [english] = voiceOf(ENGLISH[0] ?? '').languages;
    expect(english).toMatchObject({ language: 'en', mails: 1, greetings: ['Hi {first},'], signOffs: ['Cheers,'] });
  });

  it('is several samples with lines between them', () => {
    const { languages } = voiceOf([...GERMAN, ENGLISH[1]?.split('\n--\n')[0]].join('\n---\n'));
    expect(languages.map(({ language, mails }) => [language, mails])).toEqual([
      ['de', 5],
      ['en', 1],
    ]);
  });

  it('is the JSON of a voice, as it was', () => {
    const voice = { ...learnVoice(samples(ENGLISH, 'en')), forbidden: ['delighted'] };
    expect(voiceOf(JSON.stringify(voice, null, 2))).toEqual(voice);
  });

  it('takes from JSON only what a voice has', () => {
    const odd = {
      languages: [{ language: 'en', mails: -1, greetings: [1, ' Hi {first}, '], more: {} }, 7, { language: 5 }],
    };
    expect(voiceOf(JSON.stringify(odd))).toEqual({
      languages: [
        {
          language: 'en',
          mails: 0,
          greetings: ['Hi {first},'],
          signOffs: null,
          medianSentenceWords: null,
          contractions: null,
          exclamations: null,
          favourites: [],
        },
      ],
      forbidden: [],
    });
  });

  it.each(['', '   ', '{"languages": 3}', '{'])('is none: %j', (text) => {
    expect(voiceOf(text).languages.flatMap(({ greetings }) => greetings ?? [])).toEqual([]);
  });
});
