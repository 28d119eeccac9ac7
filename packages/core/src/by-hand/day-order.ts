import { dayOrderToldBy, isAmbiguousDate } from './date-of-cell.ts';
import type { DayOrder } from './date-of-cell.ts';
import { fold } from './fold.ts';

/** Which number of a date is the day, and whether that is only what is usual: no date of the table shows it. */
export interface DayOrderFound {
  readonly order: DayOrder;
  readonly assumed: boolean;
}

/** Headings that are written where the day always stands first. In English both are; trackers put the month first. */
const DAY_FIRST =
  /\b(?:datum|\p{L}{3,20}datum|unternehmen|firma|arbeitgeber|stelle|stellenbezeichnung|titel|notizen|bemerkung(?:en)?|entreprise|societe|employeur|poste|intitule|statut|etat|remarques?|empresa|compania|puesto|estado|fecha|notas|cargo|vaga|azienda|ruolo|posizione|stato|bedrijf|werkgever|functie|vacature|opmerkingen)\b/u;

/** The order in these dates of a table with these headings. */
export function dayOrderOf(cells: readonly string[], headings: readonly string[]): DayOrderFound {
  const told = dayOrderToldBy(cells);
  if (told !== null) return { order: told, assumed: false };
  const order = headings.some((heading) => DAY_FIRST.test(fold(heading))) ? 'day-first' : 'month-first';
  return { order, assumed: cells.some((cell) => isAmbiguousDate(cell)) };
}
