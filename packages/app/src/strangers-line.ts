const MOST = 200;

/** What a stranger's server says, for a sentence of ours: no control characters, and cut short. */
export function strangersLine(said: string): string {
  return said.replaceAll(/\p{C}/gu, ' ').slice(0, MOST).trim();
}
