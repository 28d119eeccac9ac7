/** The engine tells of some errors by copies, which are none any more: what they say, and their code, as an error again. */
export function asError(told: unknown): Error {
  if (told instanceof Error) return told;
  if (typeof told !== 'object' || told === null) return new Error(String(told));
  const error = new Error('message' in told && typeof told.message === 'string' ? told.message : 'unknown');
  return 'code' in told && typeof told.code === 'string' ? Object.assign(error, { code: told.code }) : error;
}
