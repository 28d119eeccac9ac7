import type { PhraseGroup, Phrases } from './phrase-book.ts';

const SOON = { occasions: ['no'], late: false, alone: true } as const;
const LATE = { occasions: ['no'], late: true, alone: true } as const;
/** Where there may be nothing to name. */
const UNNAMED = ['personal', 'other'] as const;
const MET = ['interviewed', 'final'] as const;
const SPOKEN = ['job', 'investor', 'admission', 'residency', 'grant', 'promotion'] as const;
const EXPLAINED = ['experience', 'qualification', 'quality', 'location', 'timing', 'position-cancelled'] as const;
const WRITTEN = ['personal', 'tiered'] as const;

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
    when: { ...SOON, reasons: [...EXPLAINED], forms: [...WRITTEN], notFields: ['tender', 'audition'] },
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
