import type { Message } from '@ajar/core';
import type { Letter } from './corpus-files.ts';

/** A message with what is known of it: all of it for our own letters, the verdict for real mail. */
export interface TrainingLetter {
  /** Letters that share it are kept together: the same form sent twice is no second witness. */
  readonly id: string;
  readonly source: string;
  readonly message: Message;
  readonly expect: Letter['expect'] | { readonly verdict: string };
}
