import type { RejectionDetail } from '../../../api/types.ts';

/**
 * The words that say this (`field:job`, `finality:final`, `person` ...), or null when the reading names none, or when they
 * stand there already: said twice, they are read twice.
 */
export function quoteOf(no: RejectionDetail, says: string, shown: readonly (string | null)[] = []): string | null {
  const quote = no.evidence.find((evidence) => evidence.says === says)?.quote ?? null;
  return shown.includes(quote) ? null : quote;
}
