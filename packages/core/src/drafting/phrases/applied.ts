/* Somebody applied, by the words of the letter: whatever its field was taken for, nobody else is told that they apply again. */

export const APPLIED_DE =
  /(?<!\p{L})(?:bewerb|bewirb|beworben|stelle|position|kandidat|studienplatz|aufnahme|zulassung)/iu;
export const APPLIED_FR = /(?<!\p{L})(?:candidat|postul|poste|recrut|admission|inscri|concours|résidence)/iu;
export const APPLIED_ES =
  /(?<!\p{L})(?:candidat|postul|puesto|vacante|selecci|admisi|admitir|presentarse|solicitud|currículum|proceso)/iu;
/** A grant is asked for by an "Antrag" as often as by a "Bewerbung". */
export const REQUESTED_DE = /antr[aä]g/iu;
