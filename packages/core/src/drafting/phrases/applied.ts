/** A letter in German speaks of an application, or of what is applied for. */
export const APPLIED =
  /(?<!\p{L})(?:Bewerb|beworben|Stelle(?!n)|Position|Kandidat|Unterlagen|Studienplatz|Stipendium|Aufenthalt|Zulassung|Auswahl)/iu;
