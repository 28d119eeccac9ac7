import { foundIn } from '../asked-of.ts';
import type { DraftInput } from './draft.ts';
import { capital } from './first-letter.ts';
import type { Salutation } from './salutation.ts';
import { linesOf } from './signed-name.ts';

/* How they closed, which a letter closes with likewise: their closing line, and a first name alone. */

/** Closing lines that say nothing about who writes them. */
const CLOSINGS: Readonly<Record<string, RegExp>> = {
  en: /^(all best|all the best|best|best wishes|with best wishes|warm regards|kind regards|best regards|with kind regards|with warm regards|all good wishes|warmly|yours sincerely|sincerely),?$/i,
  fr: /^(cordialement|bien cordialement|bien à (?:vous|toi)|très cordialement|amicalement),?$/i,
  de: /^((?:mit )?(?:freundlichen|besten|herzlichen|vielen) grüßen|(?:mit )?(?:herzlichem|freundlichem|bestem) gruß|(?:viele|liebe|beste|herzliche|freundliche|viele liebe|viele herzliche) grüße),?$/i,
  es: /^(un (?:cordial )?saludo(?: cordial)?|saludos(?: cordiales)?|cordialmente|atentamente|un (?:fuerte )?abrazo(?: fuerte)?),?$/i,
  pt: /^((?:com os )?(?:melhores )?cumprimentos|atenciosamente|cordialmente|um abraço|abraços?),?$/i,
  it: /^((?:cordiali|distinti) saluti|un (?:cordiale |caro )?saluto|cordialmente),?$/i,
  nl: /^(met (?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke|vriendelijke) groet(?:en)?|groet(?:en|jes)?),?$/i,
};
/** Said between people who say "du", "tu": to others it would be too close. */
const CLOSE = /^(?:(?:viele )?liebe grüße|amicalement|bien à toi|un (?:fuerte )?abrazo|um abraço|abraços?|groetjes)/i;
const LAST_LINES = 8;
/** Two who sign together, however they write it. */
const AND = ' & ';

function lastLines(input: DraftInput): readonly string[] {
  return linesOf(input).slice(-LAST_LINES);
}

/** The closing line of the letter, as the answer may have it; null where there is none to take up. */
export function mirroredClosing(input: DraftInput, { register, two }: Salutation): string | null {
  const pattern = CLOSINGS[input.reading.language];
  if (pattern === undefined) return null;
  for (const line of lastLines(input)) {
    const said = foundIn(pattern, line)?.[1];
    if (said === undefined || (CLOSE.test(said) && register !== 'first-name' && !two)) continue;
    const closing = capital(said);
    return input.reading.language === 'de' ? closing : `${closing},`;
  }
  return null;
}

/** Whether they signed with their first name alone, to somebody whom they call by the first name. */
export function signsByFirst(input: DraftInput, { register, first, two }: Salutation): boolean {
  // Between people who were close the family name would be cold.
  if (input.reading.field === 'personal') return true;
  return (
    (register === 'first-name' || two) &&
    first !== null &&
    lastLines(input).some(
      (line) =>
        line
          .replace(/^(?:LG|VG|Gruß|Grüße|Bises|Saludos),? /i, '')
          .replace(/(?: x{1,3})?[,.!]?$/, '')
          .replace(/ (?:[&+]|and|et|und|y|e|en) /, AND) === first.replace(/ (?:and|et|und|y|e|en) /, AND),
    )
  );
}
