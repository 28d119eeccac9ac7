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
    ['more titles', 'Mr. Ode and Mrs. Ode met Prof. Li.', ['Mr. Ode and Mrs. Ode met Prof. Li.']],
    ['an initial', 'I wrote to J. Kerr. He wrote back.', ['I wrote to J. Kerr.', 'He wrote back.']],
    ['a title between brackets', 'My tutor (Dr. Li) wrote. I did not.', ['My tutor (Dr. Li) wrote.', 'I did not.']],
    ['words that only end like a title', 'We met at the gist. Then we left.', ['We met at the gist.', 'Then we left.']],
    ['marks behind quotation marks', 'She said "no." Then she left.', ['She said "no."', 'Then she left.']],
    ['lists', '- one thing\n* another\n• a third', ['one thing', 'another', 'a third']],
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
    ['what follows a French header', 'Mine.\nLe 3 mai 2026, Ann a écrit :\nTheirs.'],
    ['what follows a French header without a gap', 'Mine.\nLe 3 mai 2026, Ann a écrit:\nTheirs.'],
    ['what follows a Spanish header', 'Mine.\nEl 3 de mayo de 2026, Ann escribió:\nTheirs.'],
    ['what follows a Portuguese header', 'Mine.\nEm 3 de maio de 2026, Ann escreveu:\nTheirs.'],
    ['what follows an Italian header', 'Mine.\nIl 3 maggio 2026, Ann ha scritto:\nTheirs.'],
    ['what follows a Dutch header', 'Mine.\nOp 3 mei 2026 schreef Ann:\nTheirs.'],
    ['what follows the line of an original message', 'Mine.\n----- Original Message -----\nTheirs.'],
    ['what follows a line of a forwarded message', 'Mine.\n--Forwarded message--\nTheirs.'],
    ['what follows a rule', 'Mine.\n__________\nTheirs.'],
    ['what follows an English header with a blank behind', 'Mine.\nOn 3 May 2026 Ann writes: \nTheirs.'],
    ['lines that are quoted a little in', 'Mine.\n   > Theirs.'],
    ['a comment line', 'Mine.\n  # ajar-ignore: theirs'],
    ['words between French quotation marks', 'Mine. «They said all of this»'],
    ['words between German quotation marks', 'Mine. „They said all of this“'],
    ['words between single quotation marks', 'Mine. ‘They said all of this’'],
    ['words cited in the line', 'Mine. “They said all of this to me.”'],
    ['comments', 'Mine. <!-- Theirs -->'],
  ])('are not read: %s', (_, text) => {
    expect(readDraft({ text }).flat).not.toMatch(/the(?:irs|y)/);
    expect(readDraft({ text }).flat).toContain('mine.');
    expect(readDraft({ text }).flat).toHaveLength(text.length);
  });
});

describe("the writer's own words", () => {
  it.each([
    ['a line that begins like a header of a quotation', 'On Monday, said Ann, she wrote to me.\nAnd they did.'],
    ['a line of a few dashes', 'Mine.\n--- \nAnd they did.'],
    ['two words between marks, which may be scorn', 'Mine, and they “they said”.'],
    ['words with an apostrophe', "The dogs' they and the cats' days."],
  ])('are read: %s', (_, text) => {
    expect(readDraft({ text }).flat).toContain('they');
  });

  it('are lower case as long as the text, whatever the letters', () => {
    const { flat } = readDraft({ text: 'THE İSTANBUL PRIZE' });
    expect(flat).toHaveLength('THE İSTANBUL PRIZE'.length);
    expect(flat).toMatch(/^the .*stanbul prize$/);
  });

  it('are read as far as 50 000 characters', () => {
    expect(readDraft({ text: `${'word '.repeat(9_999)}here they are` }).flat).not.toContain('they are');
    expect(readDraft({ text: `${'word '.repeat(9_000)}here they are` }).flat).toContain('they are');
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
