import type { notices as english } from '../en/notices.ts';

/** Wie man erfährt, was geschehen ist, und wo die Termine zu sehen sind. */
export const notices: typeof english = {
  title: 'Mitteilungen und Kalender',
  help: 'Ajar kann Ihnen auf dem Bildschirm sagen, was neu ist. Es sagt ruhig, wie viel es ist, und schweigt an Tagen, an denen es nichts zu sagen gibt.',
  kinds: {
    digest: 'Einmal am Tag',
    each: 'Jedes Mal, wenn etwas kommt',
    off: 'Gar nicht',
  },
  how: 'Wann möchten Sie davon hören?',
  at: 'Um',
  private: 'Nur Zahlen: niemanden in einer Mitteilung nennen',
  saved: 'Gespeichert',
  trouble: 'Die letzte Mitteilung konnte nicht angezeigt werden',
  today: 'Heute stünde darin',
  calendar: 'Kalender',
  calendarHelp:
    'Türen, die an einem Tag aufgehen, und Zeitpunkte, um wieder zu schreiben. Ein Kalenderprogramm auf diesem Rechner kann sie abonnieren, solange Ajar auf demselben Port läuft (ajar serve --port).',
  address: 'Adresse des Kalenders',
  addressHelp: 'Wer sie kennt, kann die Termine lesen. Sie ist nur von diesem Rechner aus erreichbar.',
  copy: 'Adresse kopieren',
  copied: 'Kopiert',
  copyFailed: 'Der Browser hat es nicht erlaubt. Markieren Sie die Adresse und kopieren Sie sie von Hand.',
  renew: 'Neue Adresse anlegen',
  renewTitle: 'Neue Adresse anlegen?',
  renewHelp: 'Die alte gilt sofort nicht mehr. Kalender, die sie verwenden, brauchen dann die neue.',
  renewYes: 'Neue anlegen',
  renewNo: 'Diese behalten',
  renewed: 'Das ist die neue Adresse. Die alte geht nicht mehr.',
  download: 'Termine herunterladen (.ics)',
};
