import type { add as englishAdd, data as englishData } from '../en/data.ts';
import { form, number, plural } from './count.ts';

/** Die Daten: hinaus, herein, und weg. */
export const data: typeof englishData = {
  title: 'Ihre Daten',
  exportTitle: 'Alles mitnehmen',
  exportHelp:
    'Eine .zip-Datei mit Ihren Absagen als Tabelle und als JSON, und den Briefen als Postfach, das jedes Mailprogramm öffnet. Passwörter sind nicht darin. Gelöscht wird nichts.',
  export: 'Alles exportieren',
  importTitle: 'Absagen aus einer Tabelle übernehmen',
  importHelp:
    'Die CSV-Datei eines Programms wie Huntr oder Teal, oder aus Ihrer eigenen Tabelle. Sie sehen zuerst, wie sie verstanden wird.',
  file: 'CSV-Datei',
  reading: 'Tabelle wird gelesen',
  columns: 'Was die Spalten sind',
  column: 'Spalte',
  examples: 'Zum Beispiel',
  takenFor: 'Bedeutet',
  use: {
    organisation: 'Wer abgesagt hat',
    role: 'Worum es ging',
    status: 'Wie es steht',
    'answered-on': 'Tag der Absage',
    'updated-on': 'Tag der letzten Änderung',
    'applied-on': 'Tag der Bewerbung',
    'created-on': 'Tag des Eintrags',
    reason: 'Grund',
    person: 'Person',
    address: 'E-Mail-Adresse',
    field: 'Bereich',
    note: 'Notizen',
    link: 'Link',
    ignore: 'Weglassen',
  },
  statuses: 'Welche davon Absagen sind',
  statusesHelp: 'Zeilen mit einem anderen Stand werden nicht übernommen.',
  noStatus: 'ohne Stand',
  rowsWith: (status, count) => `${status} (${plural(count, 'Zeile', 'Zeilen')})`,
  noStatuses: 'Keine Spalte sagt, wie es ausging, deshalb gilt jede Zeile als Absage.',
  dayOrder: 'Bei Datumsangaben wie 03/04/2026 steht vorn',
  dayOrders: { 'day-first': 'der Tag', 'month-first': 'der Monat' },
  first: 'Die ersten Zeilen',
  line: 'Zeile',
  row: 'Inhalt',
  taken: { no: 'eine Absage', known: 'schon hier', 'left-out': 'weggelassen', bad: 'nicht verwendet' },
  left: (count, why, line) =>
    `${plural(count, 'Zeile', 'Zeilen')} weggelassen: ${why} Die erste ist Zeile ${number(line)}.`,
  bad: (line, why) => `Zeile ${number(line)}: ${why}`,
  badTitle: (count) => `${plural(count, 'Zeile lässt sich', 'Zeilen lassen sich')} nicht verwenden`,
  cut: 'Gelesen werden nur die ersten 100.000 Zeilen. Teilen Sie die Datei, um den Rest zu übernehmen.',
  wouldAdd: (noes, known) =>
    `${plural(noes, 'Absage käme', 'Absagen kämen')} hinzu.${known === 0 ? '' : ` ${number(known)} ${form(known, 'ist', 'sind')} schon hier.`}`,
  add: (noes) => `${plural(noes, 'Absage', 'Absagen')} hinzufügen`,
  cancel: 'Jetzt nicht',
  added: (noes, known) =>
    `${plural(noes, 'Absage', 'Absagen')} hinzugefügt.${known === 0 ? '' : ` ${number(known)} ${form(known, 'war', 'waren')} schon hier.`}`,
  nothingToAdd: (rows) =>
    rows === 0
      ? 'Unter den Überschriften dieser Tabelle steht keine Zeile.'
      : 'In dieser Tabelle ist keine neue Absage.',
  forgetTitle: 'Alles löschen',
  forgetHelp:
    'Löscht alles, woran sich Ajar erinnert: Absagen, Entwürfe, was daraus wurde, Ihre Stimme und diese Einstellungen. Ihr Postfach bleibt unberührt.',
  forget: 'Alles löschen',
  forgetQuestion: 'Alles löschen, woran sich Ajar erinnert?',
  forgetWarning:
    'Das lässt sich nicht rückgängig machen. Vielleicht möchten Sie vorher alles exportieren. Ihr Postfach bleibt unberührt.',
  forgetType: 'Um weiterzumachen, tippen Sie: forget',
  forgetYes: 'Alles löschen',
  forgetNo: 'Behalten',
  forgotten: 'Alles ist gelöscht. Ihr Postfach ist, wie es war.',
};

/** Eine Absage von Hand hinzufügen. */
export const add: typeof englishAdd = {
  open: 'Absage hinzufügen',
  title: 'Absage hinzufügen',
  how: 'Wie möchten Sie sie hinzufügen?',
  paste: 'Einen Brief einfügen',
  byHand: 'Ohne Brief',
  letter: 'Der Brief',
  letterHelp:
    'Mit seinem Kopf (Absender, Betreff, Datum) oder ohne, wie Sie ihn kopiert haben; oder ziehen Sie ihn als .eml-Datei auf diese Seite.',
  oddDrop: 'Hierher lässt sich nur ein Brief ziehen, als .eml-Datei.',
  oddDropHelp:
    'Postfächer werden in den Einstellungen unter Mail gelesen; Tabellen kommen dort unter Ihren Daten herein.',
  look: 'Sehen, was darin steht',
  looking: 'Wird gelesen',
  organisation: 'Wer abgesagt hat',
  role: 'Worum es ging',
  person: 'Wer es Ihnen gesagt hat',
  address: 'E-Mail-Adresse der Person',
  addressHelp: 'Wohin eine Antwort ginge, wenn Sie es wissen.',
  date: 'Wann',
  field: 'Bereich',
  reason: 'Genannter Grund',
  note: 'Ihre Notiz',
  save: 'Hinzufügen',
  understood: 'Das steht darin',
  notANo: 'Es liest sich nicht wie eine Absage',
  notANoHelp: 'Ist es trotzdem eine, sagen Sie es: Ajar behandelt es dann so.',
  keep: 'Hinzufügen',
  keepEvenSo: 'Es ist eine Absage, hinzufügen',
  back: 'Brief ändern',
  known: 'Diese ist schon hier',
  see: 'Ansehen',
  from: 'Von',
  subject: 'Betreff',
  because: 'Die Worte',
  needs: 'Sagen Sie, wer abgesagt hat oder worum es ging.',
};
