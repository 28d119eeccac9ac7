/** A real part that is not on this machine: what, and what to type to have it. */
export interface Missing {
  readonly missing: string;
  readonly howToGet: string;
}

export function isMissing(part: unknown): part is Missing {
  return typeof part === 'object' && part !== null && 'missing' in part;
}

/** For tests that are skipped where the part is missing. */
export function present<T>(part: T | Missing): T {
  if (isMissing(part)) throw new Error(`${part.missing} is missing: ${part.howToGet}`);
  return part;
}
