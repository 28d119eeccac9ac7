import type { noesList as english } from '../en/noes-list.ts';
import { number, plural } from './count.ts';

/** Die Liste der Absagen, und die Seite vor der ersten. */
export const noesList: typeof english = {
  noes: {
    title: 'Ihre Absagen',
    summary: {
      today: (count) => (count === 0 ? 'Nichts muss heute sein' : `${number(count)} für heute`),
      'to-decide': (count) => (count === 0 ? '' : `${number(count)} zu entscheiden, wann Sie mögen`),
      'under-way': (count) => (count === 0 ? '' : `${plural(count, 'Brief', 'Briefe')} in Arbeit`),
      waiting: (count) => (count === 0 ? '' : `${number(count)} abzuwarten`),
      settled: (count) => (count === 0 ? '' : `${number(count)} erledigt`),
    },
    search: 'Suchen',
    searchHint: 'Suchen oder org: reason: door: is: after:',
    field: 'Bereich',
    allFields: 'Alle Bereiche',
    status: 'Stand',
    allStatuses: 'Alle Absagen',
    clear: 'Leeren',
    found: (count) => (count === 0 ? 'Nichts gefunden' : `${plural(count, 'Absage', 'Absagen')} gefunden`),
    group: {
      today: 'Heute',
      'to-decide': 'Zu entscheiden',
      'under-way': 'Briefe in Arbeit',
      waiting: 'Abwarten',
      settled: 'Erledigt',
    },
    groupHelp: {
      today: 'Eine Antwort kam, ein genannter Tag ist nah oder gekommen, oder ein Brief von Ihnen kam nicht durch.',
      'to-decide': 'Lesen, antworten oder es dabei belassen. Nichts davon muss heute sein.',
      'under-way': 'Sie schreiben gerade, oder Sie haben einen Brief freigegeben.',
      waiting: 'Sie haben geantwortet. Jetzt heißt es nur noch abwarten.',
      settled: 'Es ist nichts mehr zu tun.',
    },
    mailPaused: {
      title: 'Die Mail wartet auf Ihre Anmeldung',
      all: (who) => `Von ${who} wird nichts gelesen und nichts gesendet, bis Sie sich wieder anmelden.`,
      sending: (who) => `Von ${who} wird nichts gesendet, bis Sie sich wieder anmelden. Gelesen wird weiter.`,
    },
    silence: (days, normal) =>
      days === 0
        ? `beantwortet; es kann ${plural(normal, 'Tag', 'Tage')} dauern`
        : `noch keine Antwort, ${number(days)} von etwa ${plural(normal, 'Tag', 'Tagen')}`,
    lastDay: (day) => `Letzter Tag: ${day}`,
    dayCame: (day) => `Der genannte Tag ist da: ${day}`,
    thisDay: 'heute',
    undoLetter: (name) => `Zurückholen: den Brief an ${name}`,
    answerTo: (name) => `Antwort an ${name}`,
    nobody: 'Keine Antwort möglich',
    undated: 'Ohne Datum',
    corrected: 'von Ihnen berichtigt',
    noted: 'von Ihnen notiert',
    nobodyKnown: 'Absender unbekannt',
    doors: 'Offene Tür',
    none: 'Keine Absage passt dazu',
    noneHelp: 'Nehmen Sie ein Wort oder einen Filter weg, um mehr zu sehen.',
  },
  empty: {
    title: 'Noch keine Absagen',
    intro:
      'Ajar liest Ihre Mail, findet die Absagen darin und hilft Ihnen, auf die zu antworten, die es wert sind. Von diesem Rechner geht nichts weg, außer was Sie senden.',
    read: (count) =>
      count === 0
        ? 'Es wurde noch keine Mail gelesen.'
        : `${plural(count, 'Nachricht', 'Nachrichten')} gelesen, und keine Absage darunter. Auch das darf sein.`,
    without: 'Ganz ohne E-Mails',
    withoutHelp:
      'Üben Sie an erfundenen Briefen, oder notieren Sie eine Absage, an die Sie sich erinnern. Gelesen wird dafür nichts.',
    practise: 'An einem Brief üben',
    demo: 'Sich im Beispiel umsehen',
    demoHelp:
      'Das Postfach einer erfundenen Person, mit allem, was Ajar tut. Es liegt getrennt von Ihrem, daraus wird nichts gesendet, und ein Druck nimmt es wieder weg.',
    demoOpen: 'Das Beispiel ausprobieren',
    demoOpening: 'Das Beispiel wird geöffnet',
  },
};
