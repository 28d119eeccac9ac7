/** Letters that speak of another version themselves, by language. */
export const FRENCH_REVISED = /version|remani|révis|retravaill|réécri|corrig/iu;
export const GERMAN_REVISED = /überarbeit|Fassung|nachbesser|umarbeit|korrigier|Version/iu;
export const SPANISH_REVISED =
  /(?:nueva|otra|próxima) versión|versión (?:revisada|corregida|nueva)|reescri|corregi|reformul|rehac/iu;
