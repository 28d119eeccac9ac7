import { strangersLine } from '../strangers-line.ts';

/** What a server said, as a sentence behind ours; empty where it said nothing. In signs of quotation, for it may end anywhere. */
export function serverSaid(said: string): string {
  const plain = strangersLine(said);
  return plain === '' ? '' : ` It said: “${plain}”.`;
}
