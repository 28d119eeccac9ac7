import { smallFirst } from '../first-letter.ts';

/** What lies ahead by an English letter, with its own thing and time. */
export interface Ahead {
  readonly kind: 'when' | 'next' | 'back' | 'debrief' | 'would-love';
  /** `when`: a clause ("when you open again on 1 March"); `next`, `debrief`: a thing; `back`, `would-love`: a deed. */
  readonly what: string;
}

/** "Within 15 days of this letter", by who answers it. */
export function own(time: string): string {
  return smallFirst(time)
    .replace(/ of (?:this (?:letter|notice|e-?mail)|today)$/i, '')
    .replace(/^within (?=\d|\p{Ll})/u, (within) => (/^within (?:the|a)/.test(time) ? within : 'within the '));
}
