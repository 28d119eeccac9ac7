import { describe, expect, it } from 'vitest';
import { learnVoice, MOST_MAILS } from './learn-voice.ts';
import { ENGLISH, FRENCH, GERMAN, samples, SPANISH } from './testing/mails.ts';

describe('a voice is learned', () => {
  it('from English mail, and only from its own words', () => {
    const { languages, forbidden } = learnVoice(samples(ENGLISH, 'en'));
    expect(forbidden).toEqual([]);
    expect(languages).toHaveLength(1);
    expect(languages[0]).toMatchObject({
      language: 'en',
      // The bare forward says nothing.
      mails: 7,
      greetings: ['Hi {first},'],
      signOffs: ['Cheers,'],
      favourites: ['glad'],
    });
    expect(languages[0]?.contractions).toBeGreaterThan(0.8);
    expect(languages[0]?.medianSentenceWords).toBeGreaterThan(5);
    expect(languages[0]?.exclamations).toBeGreaterThan(0);
  });

  it('in each language of its own', () => {
    const { languages } = learnVoice([
      ...samples(FRENCH, 'fr'),
      ...samples(GERMAN, 'de'),
      ...samples(SPANISH, 'es'),
      ...samples(ENGLISH.slice(0, 3), 'en'),
    ]);
    const by = (language: string) => languages.find((one) => one.language === language);
    expect(by('fr')).toMatchObject({
      greetings: ['Bonjour {first},'],
      signOffs: ['Cordialement,'],
      contractions: null,
    });
    expect(by('fr')?.favourites).toContain('ravi');
    expect(by('de')).toMatchObject({ greetings: ['Hallo {first},'] });
    expect(by('de')?.signOffs?.[0]).toBe('Viele Grüße');
    expect(by('es')).toMatchObject({ greetings: ['Hola, {first}:'], signOffs: ['Un saludo,', 'Un abrazo,'] });
    expect(by('es')?.favourites).toEqual(['tal vez']);
    // Three mails are too few for habits.
    expect(by('en')).toMatchObject({ mails: 3, greetings: null, signOffs: null });
  });

  it('from the newest mail only', () => {
    const old = Array.from({ length: 600 }, (_, at) => ({
      text: 'Dear Ann,\n\nNo.\n\nRegards,\nM',
      language: 'en',
      date: at,
    }));
    const fresh = Array.from({ length: MOST_MAILS }, (_, at) => ({
      text: 'Hello Ann,\n\nYes.\n\nBest,\nM',
      language: 'en',
      date: 1000 + at,
    }));
    const [english] = learnVoice([...old, ...fresh]).languages;
    expect(english).toMatchObject({ mails: MOST_MAILS, greetings: ['Hello {first},'], signOffs: ['Best,'] });
  });

  it('from nothing, as nothing', () => {
    expect(learnVoice([])).toEqual({ languages: [], forbidden: [] });
    expect(learnVoice([{ text: ' \n ', language: 'en' }]).languages).toEqual([]);
    expect(learnVoice([{ text: 'Ok', language: 'und' }]).languages).toEqual([]);
  });
});
