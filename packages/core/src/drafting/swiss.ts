import { holdsIn } from '../asked-of.ts';
import type { DraftInput } from './draft.ts';

const SWISS_ADDRESS = /\.(?:ch|li)$/i;
/** Words that only Switzerland and Liechtenstein write so. */
const SWISS_WORDS = /(?<!\p{L})(?:freundlichen? |liebe |beste |herzliche )?grüsse[n]?(?!\p{L})/iu;

/** Whether a German letter comes from where nobody writes an ß. */
export function isSwiss({ reading, message }: DraftInput): boolean {
  if (reading.language !== 'de' || reading.text.includes('ß')) return false;
  return holdsIn(SWISS_ADDRESS, message.from?.address ?? '') || holdsIn(SWISS_WORDS, reading.text);
}

/** The text as it is written there: "Freundliche Grüsse". */
export function asSwiss(text: string): string {
  return text.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS');
}
