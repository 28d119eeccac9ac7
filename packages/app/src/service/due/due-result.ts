/** What came of doing a job once: it is done, or it is to be done again at a time (milliseconds since the epoch). */
export type DueResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly at: number; readonly why: string | null };

export const DONE: DueResult = { kind: 'done' };
