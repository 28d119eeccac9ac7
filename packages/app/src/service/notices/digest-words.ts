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
  'toAnswer',
  'paused',
  'notSent',
  'toSettle',
  'toRead',
  'toDecide',
  'toConfirm',
  'toMend',
  'toReadAgain',
  'inHand',
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
      toAnswer: ['answer came that wants one of yours', 'answers came that want one of yours'],
      paused: ['mail account waits for you to sign in', 'mail accounts wait for you to sign in'],
      notSent: ['letter was not sent', 'letters were not sent'],
      toSettle: ['letter may not have arrived', 'letters may not have arrived'],
      toRead: ['of your letters was answered', 'of your letters were answered'],
      toDecide: ['no can be decided', 'noes can be decided'],
      toConfirm: ['thing may have come of a no', 'things may have come of your noes'],
      toMend: ['address did not work', 'addresses did not work'],
      toReadAgain: ['draft has lain a night', 'drafts have lain a night'],
      inHand: ['letter is in hand', 'letters are in hand'],
      doors: ['door opened', 'doors opened'],
      answers: ['answer came', 'answers came'],
      waitsOver: ['wait is over', 'waits are over'],
    },
  },
  fr: {
    nothing: 'Rien à faire aujourd’hui.',
    nothingElse: 'Rien d’autre à faire.',
    lines: {
      toAnswer: ['réponse attend la vôtre', 'réponses attendent la vôtre'],
      paused: ['compte de messagerie attend votre connexion', 'comptes de messagerie attendent votre connexion'],
      notSent: ['lettre n’a pas été envoyée', 'lettres n’ont pas été envoyées'],
      toSettle: ['lettre n’est peut-être pas arrivée', 'lettres ne sont peut-être pas arrivées'],
      toRead: ['de vos lettres a reçu une réponse', 'de vos lettres ont reçu une réponse'],
      toDecide: ['refus est à décider', 'refus sont à décider'],
      toConfirm: ['refus a peut-être eu une suite', 'refus ont peut-être eu une suite'],
      toMend: ['adresse n’a pas marché', 'adresses n’ont pas marché'],
      toReadAgain: ['brouillon a passé une nuit', 'brouillons ont passé une nuit'],
      inHand: ['lettre est en cours', 'lettres sont en cours'],
      doors: ['porte s’est ouverte', 'portes se sont ouvertes'],
      answers: ['réponse est arrivée', 'réponses sont arrivées'],
      waitsOver: ['attente est terminée', 'attentes sont terminées'],
    },
  },
  de: {
    nothing: 'Heute ist nichts zu tun.',
    nothingElse: 'Sonst ist nichts zu tun.',
    lines: {
      toAnswer: ['Antwort wartet auf eine von Ihnen', 'Antworten warten auf eine von Ihnen'],
      paused: ['Mailkonto wartet auf Ihre Anmeldung', 'Mailkonten warten auf Ihre Anmeldung'],
      notSent: ['Brief wurde nicht gesendet', 'Briefe wurden nicht gesendet'],
      toSettle: ['Brief kam vielleicht nicht an', 'Briefe kamen vielleicht nicht an'],
      toRead: ['Ihrer Briefe wurde beantwortet', 'Ihrer Briefe wurden beantwortet'],
      toDecide: ['Absage ist zu entscheiden', 'Absagen sind zu entscheiden'],
      toConfirm: ['Mal wurde vielleicht etwas aus einer Absage', 'Mal wurde vielleicht etwas aus Absagen'],
      toMend: ['Adresse hat nicht funktioniert', 'Adressen haben nicht funktioniert'],
      toReadAgain: ['Entwurf lag eine Nacht', 'Entwürfe lagen eine Nacht'],
      inHand: ['Brief ist in Arbeit', 'Briefe sind in Arbeit'],
      doors: ['Tür ging auf', 'Türen gingen auf'],
      answers: ['Antwort kam', 'Antworten kamen'],
      waitsOver: ['Wartezeit ist vorbei', 'Wartezeiten sind vorbei'],
    },
  },
};
