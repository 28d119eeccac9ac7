/** Words of the writer or the reader, by language: a clause that has one of them is not said back as it stands. */
const OF_TWO: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:nous|notre|nos|vous|votre|vos|tu|te|toi|ton|ta|tes|je|me|moi|mon|ma|mes|[vn]ôtres?|tien(?:ne)?s?|mien(?:ne)?s?)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wir|uns|unsere?[nmrs]?|Sie|Ihnen|Ihre?[nmrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ii]ch|mich|mir|meine?[nmrs]?|euch|eure?[nmrs]?)(?!\p{L})/u,
  es: /(?<!\p{L})(?:nosotr[oa]s|nos|nuestr[oa]s?|usted(?:es)?|les?|sus?|te|tus?|tú|yo|mis?|os|vuestr[oa]s?|suy[oa]s?|tuy[oa]s?|mí[oa]s?)(?!\p{L})/iu,
};

/** Whether a text speaks of one of the two sides. */
export function isOfTwo(text: string, language: string): boolean {
  return OF_TWO[language]?.test(text) === true;
}
