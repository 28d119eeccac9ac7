import type { list as englishList, palette as englishPalette } from '../en/list.ts';
import { number, plural } from './count.ts';

/** In der Liste suchen, und dasselbe mit mehreren Absagen tun. */
export const list: typeof englishList = {
  unclear: {
    key: (text, key) => `Nach „${key}:“ lässt sich nicht suchen, deshalb wurde „${text}“ als Text gesucht.`,
    value: (text, key) =>
      `Unter diesem Namen ist für „${key}:“ nichts bekannt, deshalb wurde „${text}“ als Text gesucht.`,
  },
  nothing: (text) =>
    `In „${text}“ ist nichts, wonach sich suchen lässt. Tippen Sie ein Wort oder seinen Anfang; gezeigt werden alle Absagen.`,
  choose: (name) => `${name} auswählen`,
  answered: 'Beantwortet',
  batch: {
    title: 'Mit den ausgewählten Absagen',
    chosen: (count) => `${number(count)} ausgewählt`,
    close: 'Dabei belassen',
    notANo: 'Keine Absage',
    clear: 'Keine auswählen',
    undo: 'Rückgängig',
    fine: 'In Ordnung',
    failed: (why) => `Es wurde nichts geändert. ${why}`,
    done: {
      close: (count) =>
        count === 0 ? 'Diese waren schon erledigt' : `Bei ${plural(count, 'Absage', 'Absagen')} bleibt es dabei`,
      reopen: (count) => `${plural(count, 'Absage', 'Absagen')} wieder aufgenommen`,
      'not-a-rejection': (count) => `${plural(count, 'Brief', 'Briefe')} aus der Liste genommen`,
      'is-a-rejection': (count) => `${plural(count, 'Absage', 'Absagen')} wieder in der Liste`,
    },
  },
};

/** Das Feld, das überallhin geht und alles tut. */
export const palette: typeof englishPalette = {
  title: 'Alles erreichen, alles tun',
  open: 'Suchen',
  hint: 'Eine Seite, eine Aktion oder Wörter aus einer Absage',
  results: 'Was passt',
  none: 'Nichts passt. Versuchen Sie ein anderes Wort.',
  count: (count) => (count === 0 ? 'Nichts passt' : `${number(count)} zur Auswahl`),
  goTo: (screen) => `Springen zu: ${screen}`,
  noes: 'Absagen',
  screens: 'Seiten',
  thisNo: 'Diese Absage',
  searchList: (words) => `In der Liste nach „${words}“ suchen`,
  answer: 'Zur Antwort',
  close: 'Dabei belassen',
  reopen: 'Wieder aufnehmen',
  notANo: 'Es ist keine Absage',
  actions: 'Aktionen',
  newMail: 'Nach neuer Mail sehen',
  keys: 'Tasten zeigen',
  letter: 'Zum Brief',
  says: 'Zu dem, was er sagt',
  advice: 'Zum Rat',
  outcome: 'Zu dem, was daraus wurde',
  aNo: 'Es ist doch eine Absage',
  /** What people would look for each by, beside its name. */
  also: {
    noes: 'liste start anfang absagen',
    doors: 'termine kalender fristen',
    feedback: 'gründe rückmeldung',
    cameOfIt: 'statistik zahlen diagramme quoten auswertung',
    practice: 'übung üben training lernen',
    settings: 'optionen einstellungen',
    you: 'name unterschrift adresse profil',
    mail: 'konto konten passwort mail email postfach imap smtp gmail datei mbox abgleich',
    notices: 'überblick benachrichtigungen hinweise erinnerungen kalender',
    voice: 'stimme stil worte gruß anrede',
    llm: 'ki llm modell assistent',
    organisation: 'personen mitglieder einladen rollen verwaltung zahlen protokoll',
    shared: 'beratung mitglieder',
    signIn: 'abmelden passkey browser',
    data: 'daten exportieren importieren löschen sicherung datenschutz csv',
    newMail: 'abgleich aktualisieren abrufen lesen mail prüfen',
    add: 'absage neu einfügen von hand hinzufügen',
    keys: 'hilfe tastatur kürzel tasten',
    theme: 'modus farben aussehen design',
    language: 'sprache übersetzung',
    languages: { en: 'englisch', fr: 'französisch', de: 'deutsch' },
    export: 'exportieren herunterladen speichern sicherung json csv mbox daten',
    import: 'importieren csv tabelle huntr teal daten',
    forget: 'löschen entfernen vergessen alles daten',
  },
  failed: (why) => `Das hat nicht geklappt, und es wurde nichts geändert. ${why}`,
};
