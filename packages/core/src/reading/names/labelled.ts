import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';

/** Characters of a letter in which a form may stand. */
const READ = 2500;

/** What systems write before a field of a form, folded to small letters. */
const ROLE =
  /^[ \t*•-]{0,4}(?:job|job title|job order|position|position title|role|post|post title|vacancy|requisition|stelle|stellenbezeichnung|position|poste|intitulé du poste|offre|puesto|vacante|plaza|convocatoria|vaga|cargo|posizione|ruolo|profilo|functie|vacature|annuncio) ?: {0,3}(\S[^\n]{1,90})$/imu;
const HOUSE =
  /^[ \t*•-]{0,4}(?:company|employer|agency|organisation|organization|hiring organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|société|empresa|empleador|empregador|azienda|ente|bedrijf|werkgever) ?: {0,3}(\S[^\n]{1,70})$/imu;

/** `Position: Crane Operator` as a line of a notice. */
export function labelledRole(passage: Passage): Quote | null {
  const found = behind(passage, ROLE);
  // A grade or a number behind the role is the form's: `Theatre Porter, Band 2`.
  const quote = found?.quote.replace(/, [^,]{0,30}\d.*$/u, '') ?? '';
  return found === null || !/\p{L}{3}/u.test(quote) ? null : { ...found, end: found.start + quote.length, quote };
}

/** `Company: Halvard Quarries` as a line of a notice. */
export function labelledHouse(passage: Passage): Quote | null {
  const found = behind(passage, HOUSE);
  // `Skerry Handling, a division of Norrland`
  const quote = found?.quote.replace(/(?:, | [-–—(|] ?)\p{Ll}.*$/u, '') ?? '';
  return found === null || !/\p{L}{2}/u.test(quote) ? null : { ...found, end: found.start + quote.length, quote };
}

function behind({ text, author }: Passage, label: RegExp): Quote | null {
  for (const { start, end } of author.slice(1)) {
    const value = label.exec(text.slice(start, Math.min(end, start + READ)));
    const quote = value?.[1]?.trimEnd();
    if (value === null || quote === undefined) continue;
    const at = start + value.index + value[0].lastIndexOf(quote);
    return { quote, start: at, end: at + quote.length };
  }
  return null;
}
