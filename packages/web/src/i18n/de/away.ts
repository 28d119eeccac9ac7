import type { away as english } from '../en/away.ts';

/** Die Seite der installierten App, wenn ihr Server nicht antwortet, und die Nachricht von einer neuen Fassung. */
export const away: typeof english = {
  gone: 'Ajar läuft nicht',
  goneHelp:
    'Sein Fenster ist da, das Programm dahinter nicht. Verloren ist nichts: Ihre Absagen und Entwürfe liegen auf diesem Rechner.',
  start: 'Starten Sie es in einem Terminal:',
  goesOn: 'Dieses Fenster macht von selbst weiter, sobald es läuft.',
  signedOut: 'Ajar wurde neu gestartet',
  signedOutHelp:
    'Bei jedem Start macht es einen neuen Schlüssel, damit keine andere Seite Ihre Mail lesen kann. Öffnen Sie die Adresse, die es im Terminal angezeigt hat, oder fügen Sie sie hier ein.',
  address: 'Die Adresse, die es angezeigt hat',
  open: 'Öffnen',
  notIt: 'Das ist keine solche Adresse. Sie sieht aus wie http://127.0.0.1:2527/open…',
  looking: 'Ajar wird gesucht',
  updated: 'Hinter dieser Seite läuft ein neueres Ajar',
  updatedHelp:
    'Es wurde aktualisiert, seit diese Seite geöffnet ist. Was Sie geschrieben haben, bleibt erhalten; laden Sie neu, wenn es Ihnen passt.',
};
