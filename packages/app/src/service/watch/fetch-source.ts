import type { RawMessage } from '../../mailbox/mail-source.ts';

/** As far as a message is wanted: to read it, or all of it. A source that has it all at hand may give more. */
export type Wanted = 'text' | 'whole';

/** A place that messages can be read from again. */
export interface FetchSource {
  readonly id: string;
  /** The messages at these positions, in any order. */
  fetch(positions: ReadonlySet<string>, wanted: Wanted): AsyncIterable<RawMessage>;
}
