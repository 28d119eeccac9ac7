/** A real part that is not on this machine: what, and what to type to have it. */
export interface Missing {
  readonly missing: string;
  readonly howToGet: string;
}

export function isMissing(part: object): part is Missing {
  return 'missing' in part;
}
