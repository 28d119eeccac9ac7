import { describe, expect, it } from 'vitest';
import { checkTone } from '../check-tone.ts';
import { readDraft } from '../text/draft-text.ts';
import { letterParts, type LetterParts } from './letter-parts.ts';

const partsOf = (text: string): LetterParts => letterParts(readDraft({ text }));
const body = 'Your reply came today, and I am grateful for the time that you gave to it.';

const fixed = (text: string, rule: string, intent: 'ask-again' | 'ask-feedback'): readonly string[] =>
  checkTone({ text, intent })
    .findings.filter((found) => found.rule === rule)
    .flatMap(({ fixes }) => fixes.map((fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end)));

const long = (count: number): readonly string[] =>
  checkTone({ text: Array.from({ length: count }, () => 'word').join(' ') })
    .findings.filter(({ category }) => category.startsWith('too-'))
    .map(({ rule, quote }) => `${rule} ${String(quote.split(' ').length)}`);

const saying = (said: string): LetterParts => partsOf(`Dear Ms Ng,\n\nIt rained. ${said}\n\nBest,\nAna`);

describe('a greeting', () => {
  it.each([
    ['Dear Ms Ng,', 'Dear Ms Ng,'],
    ['Good morning Chef Barrault,', 'Good morning Chef Barrault,'],
    ['Good afternoon all,', 'Good afternoon all,'],
    ['Morning Tess,', 'Morning Tess,'],
    ['Ray,', 'Ray,'],
    ['Ray', 'Ray'],
    ['Mr. Lundy:', 'Mr. Lundy:'],
    ['Jools!', 'Jools!'],
    ['Nadine, hi,', 'Nadine,'],
    ['Nadine,hello', 'Nadine,'],
    ['Ana Maria Lopez –', 'Ana Maria Lopez –'],
    ["O'Neill,", "O'Neill,"],
  ])('is the line “%s”', (line, greets) => {
    const text = `${line}\n\n${body}\n\nKind regards,\nAna`;
    const { greeting } = partsOf(text);
    expect(text.slice(greeting?.start, greeting?.end)).toBe(greets);
  });

  it.each([
    ['Good morning in the harbour it was when the letter came.'],
    ['ray,'],
    ['Ray wrote back, which was good.'],
    ['Ana Maria Lopez Garcia Quintero'],
  ])('is not the line “%s”', (line) => {
    expect(partsOf(`${line}\n\n${body}\n\nKind regards,\nAna`).greeting).toBeNull();
  });

  it('may stand below a line or two that say what it is about', () => {
    const text = `The lease in Mill Lane\nRef. 20/417\nDear Ms Ng,\n\n${body}\n\nKind regards,\nAna`;
    expect(partsOf(text).greeting?.start).toBe(text.indexOf('Dear'));
    expect(partsOf(`It was one.\nIt was two.\nIt was three.\n${text}`).greeting).toBeNull();
  });

  it('may be the name in the first sentence', () => {
    expect(partsOf('It was good to hear, Pat. I am glad.\n\nBest,\nAna').greeting).not.toBeNull();
    expect(partsOf('It was good to hear, pat. I am glad.\n\nBest,\nAna').greeting).toBeNull();
  });
});

describe('a close', () => {
  it.each([
    ['Kind regards,'],
    ['Thanks again,'],
    ['With every good wish,'],
    ['Yours,'],
    ['All the best'],
    ['– Cheers,'],
  ])('is the line “%s”', (line) => {
    const text = `Dear Ms Ng,\n\n${body}\n\n${line}\nAna`;
    const { signOff } = partsOf(text);
    expect(text.slice(signOff?.start, signOff?.end)).toBe(line);
  });

  it.each([
    ['Ana'],
    ['– Ana Flores'],
    ['Ana Flores (she/her)'],
    ['Ana Flores, Head of Sheds'],
    ['Ana & Bo'],
    ['Ana xxx'],
  ])('may be a name alone: “%s”', (line) => {
    expect(partsOf(`Dear Ms Ng,\n\n${body}\n\n${line}`).signOff).not.toBeNull();
  });

  it('is not the letter itself', () => {
    expect(partsOf(`Dear Ms Ng,\n\n${body}`).signOff).toBeNull();
    expect(partsOf('Thank you for your answer and the call.').signOff).toBeNull();
  });
});

describe('thanks, asks and ways out', () => {
  it.each([
    ['thanksForResponse', 'Thank you for letting me know.', 'Thank you for the biscuits.'],
    ['thanksForConsidering', 'Thank you for your time.', 'Thank you for the biscuits.'],
    ['ask', 'If there was a fault in it, please point it out.', 'There was a fault in it.'],
    ['ask', 'Could it be looked at?', 'It could not be looked at.'],
    ['feedback', 'Any pointers are welcome.', 'The weather is welcome.'],
    ['forward', 'I hope to meet you next year.', 'We met last year.'],
    ['easyOut', 'There is no need to reply.', 'There was a reply.'],
  ] as const)('%s is there in “%s”', (part, there, not) => {
    expect(saying(there)[part]).toBe(true);
    expect(saying(not)[part]).toBe(false);
  });

  it.each([
    ['fr', 'Bonjour Madame,', 'Merci pour votre réponse et pour votre temps.', 'Bien cordialement,'],
    ['de', 'Sehr geehrte Frau Weber,', 'Vielen Dank für Ihre Antwort und für Ihre Zeit.', 'Mit freundlichen Grüßen'],
    ['es', 'Estimada señora Ruiz:', 'Muchas gracias por su respuesta y por su tiempo.', 'Un saludo cordial,'],
    [
      'pt',
      'Prezada Senhora Lima,',
      'Muito obrigada pela sua resposta e pelo seu tempo, não o esquecerei.',
      'Atenciosamente,',
    ],
    [
      'it',
      'Gentile signora Rossi,',
      'La ringrazio per la risposta e per il tempo che mi ha dedicato.',
      'Cordiali saluti,',
    ],
    [
      'nl',
      'Geachte mevrouw De Vries,',
      'Bedankt voor uw antwoord en voor de tijd die het heeft gekost.',
      'Met vriendelijke groet,',
    ],
  ])('are known in other languages: %s', (language, greeting, thanks, close) => {
    const text = `${greeting}\n\n${thanks}\n\n${close}\nAna`;
    const draft = readDraft({ text });
    expect(draft.language).toBe(language);
    const parts = letterParts(draft);
    expect(text.slice(parts.signOff?.start, parts.signOff?.end)).toBe(close);
    expect(parts.greeting).not.toBeNull();
    expect([parts.thanks.length, parts.thanksForResponse, parts.thanksForConsidering]).toEqual([1, true, true]);
  });

  it.each([
    ['fr', 'Auriez-vous un conseil ou une remarque ? Je reste disponible si besoin, et je comprendrais un silence.'],
    ['de', 'Ich würde mich über einen Hinweis freuen, gern auch später; falls nicht, verstehe ich das natürlich.'],
    [
      'es',
      'Me gustaría recibir algún consejo para mejorar la próxima vez; si no tiene tiempo, lo entiendo, por supuesto.',
    ],
    [
      'pt',
      'Gostaria de receber um conselho para melhorar no futuro; se não tiver tempo, compreendo, não é preciso responder.',
    ],
    ['it', 'Vorrei ricevere un consiglio per migliorare in futuro; se non ha tempo, capisco, naturalmente.'],
    [
      'nl',
      'Graag zou ik een tip krijgen om het de volgende keer beter te doen; als u geen tijd heeft, begrijp ik dat.',
    ],
  ])('ask, look ahead and leave a way out in other languages: %s', (language, said) => {
    const draft = readDraft({ text: said });
    expect(draft.language).toBe(language);
    const { feedback, ask, forward, easyOut } = letterParts(draft);
    expect({ feedback, ask, forward, easyOut }).toEqual({ feedback: true, ask: true, forward: true, easyOut: true });
  });

  it('are not missed in a language that nobody here knows', () => {
    expect(partsOf('Спасибо за ваш ответ и за ваше время').known).toBe(false);
  });
});

describe('a part that is missing', () => {
  it('goes in after the greeting, or before the close', () => {
    const text = `Dear Ms Ng,\n\nThank you for the biscuits. The oven was cold\n\nKind regards,\nAna`;
    expect(fixed(text, 'no-thanks/for-the-response', 'ask-again')).toEqual([
      text.replace('Thank you', 'Thank you for letting me know. Thank you'),
    ]);
    expect(fixed(text, 'no-ask/ask-again', 'ask-again')).toEqual([
      text.replace('cold', 'cold. Would you be open to considering it again?'),
    ]);
  });

  it('is named by what the fix would say', () => {
    const { findings } = checkTone({
      text: 'Dear Ms Ng,\n\nThank you for the biscuits.\n\nBest,\nAna',
      intent: 'ask-again',
    });
    expect(findings.flatMap(({ fixes }) => fixes.map(({ title }) => title))).toEqual(
      expect.arrayContaining([
        'Begin with “Thank you for letting me know.”',
        'Add “Would you be open to considering it again?”',
      ]),
    );
  });

  it('makes the letter where there is none yet', () => {
    const text = 'Dear Ms Ng,\n\nKind regards,\nAna';
    for (const whole of fixed(text, 'no-ask/ask-feedback', 'ask-feedback'))
      expect(whole).toMatch(/^Dear Ms Ng,\s+If you have a moment[^]*\?\s+Kind regards,\nAna$/);
  });
});

describe('the length of a letter', () => {
  it('is minded beyond 150 words, and more beyond 200, at the words that are too many', () => {
    expect(long(150)).toEqual([]);
    expect(long(151)).toEqual(['too-long/rather 1']);
    expect(long(200)).toEqual(['too-long/rather 50']);
    expect(long(201)).toEqual(['too-long/very 1']);
  });
});
