import type { RejectionDetail } from '../../../api/types.ts';

/** The words that say this (`field:job`, `finality:final`, `person` ...), or null when the reading names none. */
export function quoteOf(no: RejectionDetail, says: string): string | null {
  return no.evidence.find((evidence) => evidence.says === says)?.quote ?? null;
}
