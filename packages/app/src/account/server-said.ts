import { strangersLine } from '../strangers-line.ts';

/** What a server said, as a sentence behind ours; empty where it said nothing. In signs of quotation, for it may end anywhere; the stop is ours. */
export function serverSaid(said: string): string {
  const plain = strangersLine(said);
  const sentence = plain.replace(/[.!]$/u, '');
  return sentence === '' ? '' : ` It said: “${sentence}”.`;
}
