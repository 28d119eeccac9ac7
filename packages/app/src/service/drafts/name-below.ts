/** Words that close a letter, at the end of a short last line: below them stands a name. */
const CLOSES =
  /(?<!\p{L})(?:regards|wishes|thanks|sincerely|faithfully|truly|warmly|gratefully|gr(?:ü|u)(?:ß|ss)(?:e|en)?|cordialement|salutations|sentiments|à vous|saludos?|atentamente|cordialmente|saluti|atenciosamente|cumprimentos|groet(?:en)?)[,.!]?$|^(?:all the )?best[,.!]?$/iu;
const MOST_WORDS = 9;

/** The closing line that a letter ends with where no name stands below it; null where there is nothing to miss. */
export function closingWithoutName(letter: string): string | null {
  const last = letter.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return last.split(/\s+/u).length <= MOST_WORDS && CLOSES.test(last) ? last : null;
}
