import type { InterfaceLanguage, DoorKind } from '@ajar/core';

/** What a calendar says of a day, before the name of whom it is about. */
export interface CalendarWords {
  readonly doors: Readonly<Record<DoorKind, string>>;
  readonly waitOver: string;
  readonly waitHelp: string;
  readonly about: (what: string) => string;
  readonly titled: (what: string, who: string) => string;
  readonly quoted: (words: string) => string;
  readonly back: (id: string) => string;
}

export const CALENDAR_WORDS: Readonly<Record<InterfaceLanguage, CalendarWords>> = {
  en: {
    doors: {
      'keep-on-file': 'You may write again',
      'apply-again': 'You may apply again',
      'other-roles': 'Other openings',
      'feedback-offered': 'Feedback is offered',
      resubmit: 'You may send it again',
      'contact-named': 'Somebody to write to',
      waitlist: 'The waiting list moves',
      referral: 'Somebody to turn to',
      'talent-pool': 'You may write again',
    },
    waitOver: 'The usual wait is over',
    waitHelp: 'No answer by now is an answer too; you are free to let it go.',
    about: (what) => `About: ${what}`,
    titled: (what, who) => `${what}: ${who}`,
    quoted: (words) => `“${words}”`,
    back: (id) => `In Ajar: ajar show ${id}`,
  },
  fr: {
    doors: {
      'keep-on-file': 'Vous pouvez écrire de nouveau',
      'apply-again': 'Vous pouvez postuler de nouveau',
      'other-roles': 'D’autres postes ou places',
      'feedback-offered': 'Un retour est proposé',
      resubmit: 'Vous pouvez le renvoyer',
      'contact-named': 'Quelqu’un à qui écrire',
      waitlist: 'La liste d’attente avance',
      referral: 'Quelqu’un à qui s’adresser',
      'talent-pool': 'Vous pouvez écrire de nouveau',
    },
    waitOver: 'Le délai habituel est passé',
    waitHelp: 'Ne pas avoir de réponse à présent en est une aussi ; libre à vous de tourner la page.',
    about: (what) => `Objet : ${what}`,
    titled: (what, who) => `${what} : ${who}`,
    quoted: (words) => `« ${words} »`,
    back: (id) => `Dans Ajar : ajar show ${id}`,
  },
  de: {
    doors: {
      'keep-on-file': 'Sie können wieder schreiben',
      'apply-again': 'Sie können sich wieder bewerben',
      'other-roles': 'Andere Stellen oder Plätze',
      'feedback-offered': 'Rückmeldung wird angeboten',
      resubmit: 'Sie können es wieder einreichen',
      'contact-named': 'Jemand, dem Sie schreiben können',
      waitlist: 'Die Warteliste bewegt sich',
      referral: 'Jemand, an den Sie sich wenden können',
      'talent-pool': 'Sie können wieder schreiben',
    },
    waitOver: 'Die übliche Wartezeit ist vorbei',
    waitHelp: 'Bis jetzt keine Antwort ist auch eine; Sie dürfen die Sache ruhen lassen.',
    about: (what) => `Es geht um: ${what}`,
    titled: (what, who) => `${what}: ${who}`,
    quoted: (words) => `„${words}“`,
    back: (id) => `In Ajar: ajar show ${id}`,
  },
};
