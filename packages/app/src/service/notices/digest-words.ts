import type { InterfaceLanguage } from '@ajar/core';

import type { DigestView } from './notice-views.ts';

type Counts = DigestView['counts'];

/** The counts in one calm line; what is nought is not mentioned. */
export function digestWords(counts: Counts, language: InterfaceLanguage = 'en'): string {
  const { nothing, nothingElse, lines } = WORDS[language];
  const rules = new Intl.PluralRules(language);
  const parts = KINDS.flatMap((name) => {
    const count = counts[name];
    const [one, many] = lines[name];
    return count === 0 ? [] : [`${String(count)} ${rules.select(count) === 'one' ? one : many}`];
  });
  return parts.length === 0 ? nothing : `${parts.join(', ')}. ${nothingElse}`;
}

const KINDS = [
  'notSent',
  'toSettle',
  'toDecide',
  'toConfirm',
  'toMend',
  'toReadAgain',
  'doors',
  'answers',
  'waitsOver',
] as const;

interface DigestWords {
  readonly nothing: string;
  readonly nothingElse: string;
  /** Of one, and of several. */
  readonly lines: Readonly<Record<keyof Counts, readonly [string, string]>>;
}

const WORDS: Readonly<Record<InterfaceLanguage, DigestWords>> = {
  en: {
    nothing: 'Nothing needs you today.',
    nothingElse: 'Nothing else needs you.',
    lines: {
      notSent: ['letter was not sent', 'letters were not sent'],
      toSettle: ['letter may not have arrived', 'letters may not have arrived'],
      toDecide: ['no can be decided', 'noes can be decided'],
      toConfirm: ['thing may have come of a no', 'things may have come of your noes'],
      toMend: ['address did not work', 'addresses did not work'],
      toReadAgain: ['draft has lain a night', 'drafts have lain a night'],
      doors: ['door opened', 'doors opened'],
      answers: ['answer came', 'answers came'],
      waitsOver: ['wait is over', 'waits are over'],
    },
  },
  fr: {
    nothing: 'Rien ne vous attend aujourd’hui.',
    nothingElse: 'Rien d’autre ne vous attend.',
    lines: {
      notSent: ['lettre n’a pas été envoyée', 'lettres n’ont pas été envoyées'],
      toSettle: ['lettre n’est peut-être pas arrivée', 'lettres ne sont peut-être pas arrivées'],
      toDecide: ['refus peut être décidé', 'refus peuvent être décidés'],
      toConfirm: ['chose est peut-être venue d’un refus', 'choses sont peut-être venues de vos refus'],
      toMend: ['adresse n’a pas marché', 'adresses n’ont pas marché'],
      toReadAgain: ['brouillon a passé une nuit', 'brouillons ont passé une nuit'],
      doors: ['porte s’est ouverte', 'portes se sont ouvertes'],
      answers: ['réponse est arrivée', 'réponses sont arrivées'],
      waitsOver: ['attente est terminée', 'attentes sont terminées'],
    },
  },
  de: {
    nothing: 'Heute braucht Sie nichts.',
    nothingElse: 'Sonst braucht Sie nichts.',
    lines: {
      notSent: ['Brief wurde nicht gesendet', 'Briefe wurden nicht gesendet'],
      toSettle: ['Brief kam vielleicht nicht an', 'Briefe kamen vielleicht nicht an'],
      toDecide: ['Absage kann entschieden werden', 'Absagen können entschieden werden'],
      toConfirm: ['Mal wurde vielleicht etwas aus einer Absage', 'Mal wurde vielleicht etwas aus Absagen'],
      toMend: ['Adresse ging nicht', 'Adressen gingen nicht'],
      toReadAgain: ['Entwurf lag eine Nacht', 'Entwürfe lagen eine Nacht'],
      doors: ['Tür ging auf', 'Türen gingen auf'],
      answers: ['Antwort kam', 'Antworten kamen'],
      waitsOver: ['Wartezeit ist vorbei', 'Wartezeiten sind vorbei'],
    },
  },
};
