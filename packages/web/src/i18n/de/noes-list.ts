import type { noesList as english } from '../en/noes-list.ts';
import { number, plural } from './count.ts';

/** Die Liste der Absagen, und die Seite vor der ersten. */
export const noesList: typeof english = {
  noes: {
    title: 'Ihre Absagen',
    summary: (toDecide, waiting, settled, underWay) =>
      `${toDecide === 0 ? 'Nichts zu entscheiden' : `${number(toDecide)} zu entscheiden`}, ${underWay > 0 ? `${plural(underWay, 'Brief', 'Briefe')} unterwegs, ` : ''}${number(waiting)} abzuwarten, ${number(settled)} erledigt.`,
    search: 'Suchen',
    searchHint: 'Suchen oder org: reason: door: is: after:',
    field: 'Bereich',
    allFields: 'Alle Bereiche',
    status: 'Stand',
    allStatuses: 'Alle Absagen',
    clear: 'Leeren',
    found: (count) => (count === 0 ? 'Nichts gefunden' : `${plural(count, 'Absage', 'Absagen')} gefunden`),
    group: { 'to-decide': 'Zu entscheiden', 'under-way': 'Briefe unterwegs', waiting: 'Abwarten', settled: 'Erledigt' },
    groupHelp: {
      'to-decide': 'Lesen, antworten oder es dabei belassen. Nichts davon muss heute sein.',
      'under-way': 'Sie schreiben gerade, oder Sie haben einen Brief freigegeben.',
      waiting: 'Sie haben geantwortet. Jetzt heißt es nur noch abwarten.',
      settled: 'Es ist nichts mehr zu tun.',
    },
    silence: (days, normal) =>
      days === 0
        ? `heute geantwortet; es kann ${plural(normal, 'Tag', 'Tage')} dauern`
        : `noch keine Antwort, ${number(days)} von etwa ${plural(normal, 'Tag', 'Tagen')}`,
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
    terminal: 'Oder im Terminal:',
    without: 'Ganz ohne E-Mails',
    withoutHelp:
      'Üben Sie an erfundenen Briefen, oder notieren Sie eine Absage, an die Sie sich erinnern. Gelesen wird dafür nichts.',
    practise: 'An einem Brief üben',
    demo: 'Das Ganze, mit dem Postfach einer erfundenen Person:',
  },
};
