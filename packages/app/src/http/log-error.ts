/** As deep as causes are told. */
const DEEPEST = 5;

/**
 * For the log of whoever runs it: what happened and where, with its causes. Not what else an error carries: a database puts the values
 * of the row there that it would not take, and these are somebody's.
 */
export function logError(error: unknown): void {
  console.error(toldOf(error));
}

export function toldOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : typeof error;
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined || depth >= DEEPEST ? own : `${own}\ncaused by ${toldOf(error.cause, depth + 1)}`;
}
