import type { notices as english } from '../en/notices.ts';

/** Wie man erfährt, was geschehen ist, und wo die Tage zu sehen sind. */
export const notices: typeof english = {
  title: 'Hinweise und Kalender',
  help: 'Ajar kann Ihnen auf dem Bildschirm sagen, was neu ist. Es sagt ruhig, wie viel, und nichts an Tagen, an denen es nichts zu sagen gibt.',
  kinds: {
    digest: 'Einmal am Tag',
    each: 'Jedes, wenn es kommt',
    off: 'Gar nicht',
  },
  how: 'Wann möchten Sie davon hören?',
  at: 'Um',
  private: 'Nur Zahlen: niemanden in einem Hinweis nennen',
  saved: 'Gespeichert',
  trouble: 'Der letzte Hinweis konnte nicht gezeigt werden',
  today: 'Heute stünde darin',
  calendar: 'Kalender',
  calendarHelp:
    'Türen, die an einem Tag aufgehen, und Zeitpunkte, um wieder zu schreiben. Ein Kalenderprogramm auf diesem Rechner kann sie abonnieren, solange Ajar auf demselben Port läuft (ajar serve --port).',
  address: 'Adresse des Kalenders',
  addressHelp: 'Wer sie kennt, kann die Tage lesen. Sie ist nur von diesem Rechner aus erreichbar.',
  copy: 'Adresse kopieren',
  copied: 'Kopiert',
  copyFailed: 'Der Browser hat es nicht erlaubt. Markieren Sie die Adresse und kopieren Sie sie von Hand.',
  renew: 'Neue Adresse anlegen',
  renewTitle: 'Neue Adresse anlegen?',
  renewHelp: 'Die alte endet sofort. Kalender, die sie verwenden, brauchen dann die neue.',
  renewYes: 'Neue anlegen',
  renewNo: 'Diese behalten',
  renewed: 'Das ist die neue Adresse. Die alte geht nicht mehr.',
  download: 'Tage herunterladen (.ics)',
};
