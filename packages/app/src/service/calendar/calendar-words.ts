import type { InterfaceLanguage, DoorKind } from '@ajar/core';

type MayClose = 'apply-again' | 'other-roles' | 'referral';

/** What a calendar says of a day, before the name of whom it is about. */
export interface CalendarWords {
  /** What the day opens; of those that always end on it, that it is the last one. */
  readonly doors: Readonly<Record<DoorKind, string>>;
  /** Of the others, where the letter says that its day is the last one. */
  readonly lastDay: Readonly<Record<MayClose, string>>;
  readonly waitOver: string;
  readonly waitHelp: string;
  readonly about: (what: string) => string;
  readonly titled: (what: string, who: string) => string;
  readonly quoted: (words: string) => string;
  /** Where to find it: an address, or what to type. */
  readonly back: (place: string) => string;
}

export const CALENDAR_WORDS: Readonly<Record<InterfaceLanguage, CalendarWords>> = {
  en: {
    doors: {
      'keep-on-file': 'You may write again',
      'apply-again': 'You may apply again',
      'other-roles': 'You may look at other openings',
      'feedback-offered': 'Last day to ask for feedback',
      resubmit: 'Last day to send it again',
      'contact-named': 'Last day to write to the person they named',
      waitlist: 'The waiting list moves',
      referral: 'You may turn to the person they named',
      'talent-pool': 'You may write again',
    },
    lastDay: {
      'apply-again': 'Last day to apply again',
      'other-roles': 'Last day for their other openings',
      referral: 'Last day to turn to the person they named',
    },
    waitOver: 'The usual wait is over',
    waitHelp: 'No answer by now is an answer too; you are free to let it go.',
    about: (what) => `About: ${what}`,
    titled: (what, who) => `${what}: ${who}`,
    quoted: (words) => `“${words}”`,
    back: (place) => `In Ajar: ${place}`,
  },
  fr: {
    doors: {
      'keep-on-file': 'Vous pouvez écrire de nouveau',
      'apply-again': 'Vous pouvez postuler de nouveau',
      'other-roles': 'Vous pouvez voir les autres postes ou places',
      'feedback-offered': 'Dernier jour pour demander un retour',
      resubmit: 'Dernier jour pour le renvoyer',
      'contact-named': 'Dernier jour pour écrire à la personne nommée',
      waitlist: 'La liste d’attente avance',
      referral: 'Vous pouvez vous adresser à la personne nommée',
      'talent-pool': 'Vous pouvez écrire de nouveau',
    },
    lastDay: {
      'apply-again': 'Dernier jour pour postuler de nouveau',
      'other-roles': 'Dernier jour pour leurs autres postes ou places',
      referral: 'Dernier jour pour vous adresser à la personne nommée',
    },
    waitOver: 'Le délai habituel est passé',
    waitHelp: 'Ne pas avoir de réponse à présent en est une aussi ; libre à vous de tourner la page.',
    about: (what) => `Objet : ${what}`,
    titled: (what, who) => `${what} : ${who}`,
    quoted: (words) => `« ${words} »`,
    back: (place) => `Dans Ajar : ${place}`,
  },
  de: {
    doors: {
      'keep-on-file': 'Sie können wieder schreiben',
      'apply-again': 'Sie können sich wieder bewerben',
      'other-roles': 'Sie können nach anderen Stellen oder Plätzen sehen',
      'feedback-offered': 'Letzter Tag, um Rückmeldung zu bitten',
      resubmit: 'Letzter Tag, es wieder einzureichen',
      'contact-named': 'Letzter Tag, der genannten Person zu schreiben',
      waitlist: 'Die Warteliste bewegt sich',
      referral: 'Sie können sich an die genannte Person wenden',
      'talent-pool': 'Sie können wieder schreiben',
    },
    lastDay: {
      'apply-again': 'Letzter Tag, sich wieder zu bewerben',
      'other-roles': 'Letzter Tag für ihre anderen Stellen oder Plätze',
      referral: 'Letzter Tag, sich an die genannte Person zu wenden',
    },
    waitOver: 'Die übliche Wartezeit ist vorbei',
    waitHelp: 'Bis jetzt keine Antwort ist auch eine; Sie dürfen die Sache ruhen lassen.',
    about: (what) => `Es geht um: ${what}`,
    titled: (what, who) => `${what}: ${who}`,
    quoted: (words) => `„${words}“`,
    back: (place) => `In Ajar: ${place}`,
  },
};

/** What the day of a door is, in words. */
export function dayOfDoor({ doors, lastDay }: CalendarWords, kind: DoorKind, closes: boolean): string {
  return closes && isMayClose(kind) ? lastDay[kind] : doors[kind];
}

function isMayClose(kind: DoorKind): kind is MayClose {
  return kind === 'apply-again' || kind === 'other-roles' || kind === 'referral';
}
