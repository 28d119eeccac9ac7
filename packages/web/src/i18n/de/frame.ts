import type { frame as english } from '../en/frame.ts';
import { number } from './count.ts';

/** Was um jede Seite steht: Namen, Darstellung, und was zu sagen ist, wenn etwas im Weg ist. */
export const frame: typeof english = {
  app: {
    name: 'Ajar',
    skip: 'Zum Inhalt springen',
    navigation: 'Hauptmenü',
    noes: 'Absagen',
    practice: 'Üben',
    settings: 'Einstellungen',
    demo: 'Das Postfach einer erfundenen Person. Nichts hier gehört Ihnen: Probieren Sie alles aus.',
    removeDemo: 'Beispielpostfach entfernen',
    loading: 'Einen Moment',
    title: (page) => `${page} · Ajar`,
    colon: ': ',
    quoted: (text) => `„${text}“`,
    keys: 'Tastenkürzel',
  },
  theme: { label: 'Darstellung', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  errors: {
    screenAway: 'Das öffnet sich, sobald Ajar antwortet',
    screenAwayHelp:
      'Lassen Sie dieses Fenster offen: Was Sie darin geschrieben haben, bleibt bis dahin und wird dann gespeichert.',
    serverGone: 'Ajar antwortet nicht. Läuft es noch?',
    serverGoneHelp:
      'Wurde es beendet, starten Sie es im Terminal neu und öffnen Sie die Adresse, die es anzeigt. Diese Seite darf offen bleiben: Sie macht von selbst weiter, und was Sie hier geschrieben haben, bleibt erhalten.',
    storeAwayHelp:
      'Diese Seite darf offen bleiben: Sie macht von selbst weiter, und was Sie hier geschrieben haben, bleibt erhalten.',
    signedOut: 'Diese Seite ist nicht mehr angemeldet. Öffnen Sie die Adresse, die Ajar im Terminal angezeigt hat.',
    unexpected: (status) =>
      `Bei uns ist etwas schiefgegangen (${status}). An Ihren Sachen wurde nichts geändert. Versuchen Sie es noch einmal.`,
    full: (most) => `Mehr passt hier nicht hinein: ${number(most)} Zeichen.`,
    title: 'Das hat nicht geklappt',
    retry: 'Noch einmal versuchen',
    notFound: 'Diese Absage gibt es nicht',
    notFoundHelp: 'Vielleicht wurde sie aus der Liste genommen, oder die Adresse ist abgeschnitten.',
    pageNotFound: 'Unter dieser Adresse gibt es nichts',
    back: 'Zurück zu Ihren Absagen',
    broken:
      'Diese Seite ist stehen geblieben. Ihre Mail und Ihre Entwürfe sind sicher; laden Sie neu, um weiterzumachen.',
    reload: 'Neu laden',
  },
};
