import type { Echoes } from '../echo/echoes-of.ts';
import type { Offered } from '../echo/offered.ts';

/** The user's own line, as a sentence or as the fragment that a phrase completes; one of them is set at most. */
export interface SpecificSlots {
  readonly sentence: string;
  readonly thing: string;
  /** "you reading it twice". */
  readonly yours: string;
  readonly remark: string;
  readonly how: string;
  readonly what: string;
  /** "that leading counts for more": what the user takes from it. */
  readonly learned: string;
  readonly doing: string;
  /** Whatever is none of these, or more than one thought: it stands after a colon as it was typed. */
  readonly note: string;
  /** Words of theirs behind "that"; a thing that they praise; one that was their reason. */
  readonly quoted: string;
  readonly kept: string;
  readonly pondered: string;
  /** Further sentences of the user's, which stand behind the line. */
  readonly after: string;
  /** Not empty where no sentence takes the line: the user is asked. */
  readonly unsaid: string;
  /** Not empty where the line answers what they asked or offered, and belongs beside it. */
  readonly answers: string;
}

export const NO_LINE: SpecificSlots = {
  sentence: '',
  thing: '',
  yours: '',
  remark: '',
  how: '',
  what: '',
  learned: '',
  doing: '',
  note: '',
  quoted: '',
  kept: '',
  pondered: '',
  after: '',
  unsaid: '',
  answers: '',
};

/** What of the letter the answer says already. */
export interface SaidAnyway {
  readonly offer: Offered | null;
  readonly echoes: Pick<Echoes, 'praise' | 'praised' | 'near' | 'point' | 'weak' | 'lesson'>;
}

/** Nothing is known of the letter. */
export const NOTHING_SAID: SaidAnyway = {
  offer: null,
  echoes: { praise: '', praised: '', near: '', point: '', weak: '', lesson: '' },
};
