/** A real part that is not on this machine: what, and what to type to have it. */
export interface Missing {
  readonly missing: string;
  readonly howToGet: string;
}
export declare function isMissing(part: unknown): part is Missing;
/** For tests that are skipped where the part is missing. */
export declare function present<T>(part: T | Missing): T;
//# sourceMappingURL=missing.d.ts.map
