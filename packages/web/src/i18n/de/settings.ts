import type { settings as english } from '../en/settings.ts';
import { number, plural } from './count.ts';

/** Mail lesen, die Stimme, die Einstellungen und die Tasten. */
export const settings: typeof english = {
  scan: {
    title: 'E-Mails aus Dateien lesen',
    help: 'Ein Pfad je Zeile: eine mbox-Datei, ein Maildir, .eml-Dateien, ein Ordner damit oder ein Archiv von Google Takeout. Auch Pfade mit ~, in Anführungszeichen oder als file:// sind recht. Sie werden nur gelesen, nie verändert.',
    paths: 'Dateien oder Ordner',
    example: '/home/ich/Mail/Inbox.mbox',
    start: 'Lesen',
    again: 'Noch einmal lesen',
    running: 'Wird gelesen',
    progress: (messages, rejections) =>
      `${plural(messages, 'Nachricht', 'Nachrichten')} gelesen, ${plural(rejections, 'Absage', 'Absagen')} gefunden`,
    foundSoFar: 'Bisher gefunden',
    linking: 'Unterhaltungen werden zusammengefügt',
    done: (read, added, rejections) =>
      `${plural(read, 'Nachricht', 'Nachrichten')} gelesen, ${number(added)} davon neu; ${plural(rejections, 'Absage', 'Absagen')} gefunden.`,
    answeredBefore: (count) => `${number(count)} davon hatten Sie schon beantwortet.`,
    stopped: 'Das Lesen wurde vorzeitig beendet. Was gelesen ist, bleibt; lesen Sie noch einmal, um weiterzumachen.',
    skipped: (count, why) => `${number(count)} ausgelassen: ${why}`,
    noPaths: 'Nennen Sie mindestens eine Datei oder einen Ordner.',
  },
  voice: {
    title: 'Ihre Stimme',
    help: 'Ajar lernt aus Mail, die Sie selbst gesendet haben, wie Sie schreiben, damit Entwürfe nach Ihnen klingen. Das geschieht auf diesem Rechner. Behalten werden Zahlen und feste Wendungen, nie Ihre Worte.',
    use: 'Lernen, wie ich schreibe, und es in Entwürfen verwenden',
    none: 'Noch nichts gelernt. Dafür genügt es, ein Postfach mit Ihrer gesendeten Mail zu lesen.',
    from: (language, mails) => `${language}, aus ${plural(mails, 'gesendeten Mail', 'gesendeten Mails')}`,
    parts: {
      greeting: 'Sie beginnen mit',
      'sign-off': 'Sie schließen mit',
      'sentence-length': 'Sätze',
      contractions: 'Kurzformen',
      exclamations: 'Ausrufezeichen',
      favourite: 'Wörter, die Sie mögen',
    },
    slots: { first: '[Vorname]', full: '[Vor- und Nachname]', title: '[Titel]', last: '[Nachname]' },
    few: 'Nicht genug Mails, um es zu sagen.',
    words: (count) => `etwa ${plural(count, 'Wort', 'Wörter')}`,
    contracted: (share) => {
      const often = share >= 0.9 ? 'fast immer' : share > 0.5 ? 'meistens' : share > 0.1 ? 'selten' : 'fast nie';
      return `${often}; Entwürfe sagen „${share > 0.5 ? 'I’m' : 'I am'}“`;
    },
    exclamations: (count) => (count === 0 ? 'keine' : `in ${number(count)} von 100 Sätzen`),
    remove: (what) => `Nicht verwenden: ${what}`,
    restore: (count) =>
      count === 1
        ? 'Die Gewohnheit zurückholen, die Sie herausgenommen haben'
        : `Die ${number(count)} Gewohnheiten zurückholen, die Sie herausgenommen haben`,
    never: 'Wörter, die Sie nie wollen',
    neverHelp: 'Durch Kommas getrennt. Entwürfe lassen sie weg, wo es auch anders geht.',
    neverExample: 'hocherfreut, abholen',
    erase: 'Gelerntes löschen',
    eraseTitle: 'Löschen, was über Ihre Art zu schreiben gelernt wurde?',
    eraseHelp:
      'Entwürfe nehmen wieder ihre eigenen Worte. Aus Mail, die später gelesen wird, wird wieder gelernt, außer Sie schalten es ab.',
    eraseYes: 'Löschen',
    eraseNo: 'Behalten',
  },
  settings: {
    title: 'Einstellungen',
    mail: 'E-Mail',
    language: 'Sprache',
    languageHelp:
      'Die Sprache, in der Ajar mit Ihnen spricht. Briefe, und was Sie darauf antworten, behalten ihre Sprache.',
    languageBrowser: 'Wie der Browser',
    me: 'Sie',
    meHelp: 'Ihr Name steht am Ende der Briefe. An Ihren Adressen erkennt Ajar, welche Briefe von Ihnen sind.',
    name: 'Name',
    addresses: 'Ihre Adressen, eine je Zeile',
    signature: 'Signatur, unter Ihrem Namen',
    save: 'Speichern',
    saved: 'Gespeichert',
    singleKeys: 'Einzelne Tasten (j, k, u, /, ?) dienen als Tastenkürzel',
    where: 'Wo alles liegt',
    profile: (name) => `Profil: ${name}. Alles liegt auf diesem Rechner; „ajar forget“ im Terminal löscht es ganz.`,
    place: 'Die Datei auf diesem Rechner',
  },
  keys: {
    title: 'Tastenkürzel',
    close: 'Schließen',
    next: 'Nächste',
    previous: 'Vorige',
    open: 'Öffnen',
    search: 'Suchen',
    choose: 'Auswählen, für mehrere zugleich',
    chooseTo: 'Alle von der letzten bis hier auswählen',
    undoBatch: 'Das Letzte zurücknehmen',
    palette: 'Alles erreichen, alles tun',
    help: 'Diese Liste',
    back: 'Zurück',
    fix: 'Die erste Änderung für die Wörter am Cursor übernehmen',
    undoSend: 'Einen Brief zurückholen, der gleich hinausgeht',
    undoWords: 'Ersetzte Worte in den Brief zurückholen',
    nextFinding: 'Zu den nächsten markierten Wörtern im Entwurf',
    inList: 'In der Liste',
    everywhere: 'Überall',
    inDraft: 'Im Entwurf',
    or: 'oder',
    off: 'Einzelne Tasten sind in den Einstellungen abgeschaltet.',
  },
};
