/** What may be kept of an error. Words of strangers and of libraries may hold anything; only our own are kept. */
export function ownWords(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.name === 'AjarError' ? error.message : error.name;
}
