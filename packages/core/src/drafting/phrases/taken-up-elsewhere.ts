import type { PhraseGroup } from './phrase-book.ts';

const CLOSE = 'first-name' as const;
const FORMAL = 'formal' as const;
const POINTED = ['pointer', 'pointer-sent'] as const;

/* Beside English: what they ask or whom they name, taken up; a kind word, said back; and what is new. */

export const FRENCH_TAKEN_UP: readonly PhraseGroup[] = [
  {
    when: { offers: ['yes'], register: FORMAL },
    say: ['Oui, très volontiers, et merci de me le proposer.', 'Oui, avec plaisir ; merci de penser à moi.'],
  },
  {
    when: { offers: ['yes'], register: CLOSE },
    say: ['Oui, très volontiers, et merci de me le proposer.', 'Oui, avec plaisir ; merci de penser à moi.'],
  },
  {
    when: { offers: [...POINTED], register: FORMAL },
    say: ['Merci surtout pour cette mise en relation avec {offered} ; je lui écrirai volontiers de votre part.'],
  },
  {
    when: { offers: [...POINTED], register: CLOSE },
    say: ['Merci surtout pour cette mise en relation avec {offered} ; je lui écrirai volontiers de ta part.'],
  },
];

export const GERMAN_TAKEN_UP: readonly PhraseGroup[] = [
  {
    when: { offers: ['yes'] },
    say: ['Ja, sehr gern, und vielen Dank für das Angebot.', 'Ja, das würde mich sehr freuen.'],
  },
  {
    when: { offers: [...POINTED] },
    say: [
      'Besonders dankbar bin ich für den Hinweis auf {offered}; dort melde ich mich gern.',
      'Vielen Dank vor allem für den Hinweis auf {offered}. Ich melde mich dort sehr gern.',
    ],
  },
];

export const SPANISH_TAKEN_UP: readonly PhraseGroup[] = [
  {
    when: { offers: ['yes'] },
    say: ['Sí, con mucho gusto, y gracias por ofrecerlo.', 'Sí, me gustaría mucho.'],
  },
  {
    when: { offers: [...POINTED], register: FORMAL },
    say: ['Gracias sobre todo por darme el nombre de {offered}; le escribiré con mucho gusto de su parte.'],
  },
  {
    when: { offers: [...POINTED], register: CLOSE },
    say: ['Gracias sobre todo por darme el nombre de {offered}; le escribiré con mucho gusto de tu parte.'],
  },
];

export const FRENCH_PRAISE: readonly PhraseGroup[] = [
  {
    when: { echoes: ['praise'] },
    say: ['Savoir que {praise} me fait très plaisir.', 'Lire que {praise} me touche beaucoup.'],
  },
];

export const GERMAN_PRAISE: readonly PhraseGroup[] = [
  { when: { echoes: ['praise'] }, say: ['Es freut mich sehr, dass {praise}.', 'Dass {praise}, freut mich sehr.'] },
];

export const SPANISH_PRAISE: readonly PhraseGroup[] = [
  { when: { echoes: ['praise'] }, say: ['Me alegra mucho saber que {praise}.', 'Me ha alegrado leer que {praise}.'] },
];

export const FRENCH_NEWS: readonly PhraseGroup[] = [
  { say: ['Du nouveau de mon côté : {clause}.', 'Un point a changé depuis : {clause}.'] },
];

export const GERMAN_NEWS: readonly PhraseGroup[] = [
  { say: ['Es gibt inzwischen etwas Neues: {basis}', 'Eines hat sich seither geändert: {basis}'] },
];

export const SPANISH_NEWS: readonly PhraseGroup[] = [
  { say: ['Hay una novedad: {clause}.', 'Desde entonces ha cambiado una cosa: {clause}.'] },
];

export const ITALIAN_NEWS: readonly PhraseGroup[] = [{ say: ["Nel frattempo c'è una novità: {basis}"] }];

export const PORTUGUESE_NEWS: readonly PhraseGroup[] = [{ say: ['Entretanto há uma novidade: {basis}'] }];

export const DUTCH_NEWS: readonly PhraseGroup[] = [{ say: ['Er is intussen iets nieuws: {basis}'] }];
