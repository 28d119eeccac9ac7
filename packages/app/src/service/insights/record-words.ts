import type { InterfaceLanguage } from '@ajar/core';

/** What the printed record says beside the steps. */
export interface RecordWords {
  readonly locale: string;
  readonly title: string;
  /** How many applications ended in a no, between which days (already written out; null where none is known), made when. */
  readonly made: (count: number, period: readonly [string, string] | null, today: string) => string;
  readonly days: string;
  readonly masked: string;
  readonly none: string;
  readonly applications: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly unknown: string;
  readonly signature: string;
}

export const RECORD_WORDS: Readonly<Record<InterfaceLanguage, RecordWords>> = {
  en: {
    locale: 'en-GB',
    title: 'Record of applications',
    made: (count, period, today) =>
      `${count === 1 ? '1 application' : `${String(count)} applications`} that ended in a no${period === null ? '' : `; the answers came from ${period[0]} to ${period[1]}`}. Made on ${today}.`,
    days: 'The days are those of the messages in my mailbox.',
    masked: 'Names are left out; the same number stands for the same organisation.',
    none: 'There is none in this time.',
    applications: 'Applications',
    columns: ['No.', 'Organisation', 'About', 'Field', 'Steps'],
    unknown: 'Not known',
    signature: 'Date and signature',
  },
  fr: {
    locale: 'fr-FR',
    title: 'Relevé de candidatures',
    made: (count, period, today) =>
      `${count === 1 ? '1 candidature refusée' : `${String(count)} candidatures refusées`}${period === null ? '' : `, réponses reçues du ${period[0]} au ${period[1]}`}. Établi le ${today}.`,
    days: 'Les dates sont celles des messages de ma boîte de courrier.',
    masked: 'Les noms sont omis ; un même numéro désigne la même organisation.',
    none: 'Il n’y en a aucune dans cette période.',
    applications: 'Candidatures',
    columns: ['N°', 'Organisation', 'Objet', 'Domaine', 'Étapes'],
    unknown: 'Inconnu',
    signature: 'Date et signature',
  },
  de: {
    locale: 'de-DE',
    title: 'Nachweis der Bewerbungen',
    made: (count, period, today) =>
      `${count === 1 ? '1 Bewerbung mit Absage' : `${String(count)} Bewerbungen mit Absage`}${period === null ? '' : `, Antworten vom ${period[0]} bis ${period[1]}`}. Erstellt am ${today}.`,
    days: 'Die Tage sind die der Nachrichten in meinem Postfach.',
    masked: 'Namen sind weggelassen; dieselbe Nummer steht für dieselbe Organisation.',
    none: 'In dieser Zeit gibt es keine.',
    applications: 'Bewerbungen',
    columns: ['Nr.', 'Organisation', 'Worum es ging', 'Bereich', 'Schritte'],
    unknown: 'Nicht bekannt',
    signature: 'Datum und Unterschrift',
  },
};
