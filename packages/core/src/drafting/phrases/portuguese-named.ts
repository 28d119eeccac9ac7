import type { PhraseGroup, Phrases } from './phrase-book.ts';
import { LATE, MET, SOON, SPOKEN, TOLD_WHY, UNNAMED, WRITTEN } from './where.ts';

/** Thanks that name what the letter is about, and its day where it is answered late. */
export const PORTUGUESE_NAMED: readonly PhraseGroup[] = [
  {
    when: { ...SOON, notFields: ['tender', 'audition'] },
    say: [
      'Agradeço a resposta sobre {named}.',
      'Agradeço muito a mensagem sobre {named}.',
      'Agradeço o tempo dedicado a responder sobre {named}.',
    ],
  },
  {
    when: { ...SOON, reasons: [...TOLD_WHY], forms: [...WRITTEN], notFields: ['tender', 'audition'] },
    say: ['Agradeço a resposta sobre {named} e a explicação.', 'Agradeço a franqueza da resposta sobre {named}.'],
  },
  {
    when: { ...SOON, stages: [...MET], fields: [...SPOKEN] },
    say: ['Agradeço a nossa conversa e a resposta sobre {named}.'],
  },
  { when: { ...SOON, fields: ['literary'] }, say: ['Agradeço a leitura e a resposta sobre {named}.'] },
  {
    when: { ...SOON, fields: ['tender'] },
    say: ['Agradecemos a resposta sobre {named}.', 'Agradecemos a informação sobre {named}.'],
  },
  {
    when: { ...SOON, fields: ['audition'] },
    say: ['Agradeço a resposta depois da audição.', 'Agradeço a mensagem depois da audição.'],
  },
  { when: { ...LATE, notFields: ['tender'] }, say: ['Agradeço a mensagem de {wrote} sobre {named}.'] },
  { when: { ...LATE, fields: ['tender'] }, say: ['Agradecemos a mensagem de {wrote} sobre {named}.'] },
  { when: { ...LATE, fields: [...UNNAMED] }, say: ['Agradeço a mensagem de {wrote}.'] },
];

/** The user's own line. */
export const PORTUGUESE_SPECIFIC: Phrases['specific'] = [
  { say: ['{sentence}'] },
  { say: ['Recordo com gosto {thing}.', 'Gostei muito {remark}.'] },
  { say: ['Aprecio muito {yours}.'] },
  { say: ['Recordo com gosto o momento em que {doing}.'] },
];
