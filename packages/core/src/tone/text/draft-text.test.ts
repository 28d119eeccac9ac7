import { describe, expect, it } from 'vitest';
import { readDraft } from './draft-text.ts';

const sentences = (text: string): readonly string[] =>
  readDraft({ text }).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [
      'titles and abbreviations',
      'Dr. Ng wrote to me. I read p. 4 again.',
      ['Dr. Ng wrote to me.', 'I read p. 4 again.'],
    ],
    ['short lines', 'Dear Ann,\nthank you.\nBest,\nTom', ['Dear Ann,', 'thank you.', 'Best,', 'Tom']],
    [
      'wrapped lines',
      'This is a line that somebody wrapped at some sixty characters\nand went on with.',
      ['This is a line that somebody wrapped at some sixty characters\nand went on with.'],
    ],
    ['runs of marks', 'Really?! Yes... no.', ['Really?!', 'Yes...', 'no.']],
  ])('know %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("somebody else's words", () => {
  it.each([
    ['quoted lines', 'Mine.\n> Theirs.'],
    ['a signature', 'Mine.\n-- \nTheirs.'],
    ['what follows a header', 'Mine.\nOn 3 May 2026 Ann wrote:\nTheirs.'],
    ['what follows a German header', 'Mine.\nAm 3. Mai 2026 schrieb Ann:\nTheirs.'],
    ['words cited in the line', 'Mine. “They said all of this to me.”'],
    ['comments', 'Mine. <!-- Theirs -->'],
  ])('are not read: %s', (_, text) => {
    expect(readDraft({ text }).flat).not.toMatch(/the(?:irs|y)/);
    expect(readDraft({ text }).flat).toContain('mine.');
    expect(readDraft({ text }).flat).toHaveLength(text.length);
  });
});

describe('what a mail program writes above a letter', () => {
  const headers = 'From: Ana <ana@example.org>\nTo: Ms Ng\nSubject: Re: the lease\n\nMine.';

  it('is not read, but for what the letter is about', () => {
    const { flat } = readDraft({ text: headers });
    expect(flat).not.toMatch(/ana|ms ng|subject/);
    expect(flat).toContain('re: the lease');
    expect(flat).toContain('mine.');
    expect(flat).toHaveLength(headers.length);
  });

  it('stands at the top only', () => {
    expect(readDraft({ text: 'Mine.\nTo: the end of the road and back.' }).flat).toContain('to: the end');
  });
});

describe('the language', () => {
  it.each([
    ['en', 'Thank you for your answer and for the time.'],
    ['fr', 'Je vous remercie de votre réponse et de votre temps.'],
    ['de', 'Vielen Dank für Ihre Antwort und die Zeit, die Sie sich genommen haben.'],
    ['es', 'Muchas gracias por su respuesta y por el tiempo.'],
    ['pt', 'Muito obrigada pela sua resposta, não esquecerei o seu tempo.'],
    ['it', 'La ringrazio per la risposta e per il tempo che mi ha dedicato.'],
    ['nl', 'Bedankt voor uw antwoord en voor de tijd die het heeft gekost.'],
    ['und', 'Спасибо за ваш ответ и за ваше время'],
    [
      'und',
      'Tack så mycket för ditt svar, det betyder mycket att någon tog sig tid; vi hörs gärna igen nästa höst när allting är klart.',
    ],
    ['en', 'Coup de théâtre.'],
    ['en', ''],
  ])('%s: %s', (language, text) => {
    expect(readDraft({ text }).language).toBe(language);
  });
});
