import type {
  BasisKind,
  DoorKind,
  Field,
  Form,
  Intent,
  KnownLanguage,
  Occasion,
  ReasonKind,
  Stage,
  Verdict,
} from '../../vocabulary.ts';

import type { AnsweredPoint } from '../../advice/basis/answered-point.ts';
import type { Offer } from '../echo/offered.ts';
import type { PersonalKind } from '../particulars/personal/personal-line.ts';

/** How closely the two sides speak: `first-name` (tu, du) or `formal` (vous, Sie). */
export type Register = 'first-name' | 'formal';

/** What of their letter is said back: a reason about them, a reason about the user, a kind word, an open door; or what is there to answer: advice, an assurance, a death. */
export type EchoKind =
  | 'reason'
  | 'praise'
  | 'praise-of-me'
  | 'praised'
  | 'kind-words'
  | 'door'
  | 'lesson'
  | 'no-fault'
  | 'someone'
  | 'lesson-said'
  | 'coming'
  | 'point'
  | 'mistaken'
  | 'weak'
  | 'cause'
  | 'sought'
  | 'near'
  | 'crowd'
  | 'scored'
  | 'gap'
  | 'loss';

/** Who did not write the letter is known by name, or by an address that it gives. */
export type ToAnother = 'named' | 'address';

/** When a group of phrases may be used; a condition that is absent always holds. */
export interface When {
  readonly intents?: readonly Intent[];
  readonly fields?: readonly Field[];
  readonly notFields?: readonly Field[];
  readonly forms?: readonly Form[];
  readonly stages?: readonly Stage[];
  readonly reasons?: readonly ReasonKind[];
  readonly doors?: readonly DoorKind[];
  readonly bases?: readonly BasisKind[];
  readonly notBases?: readonly BasisKind[];
  readonly verdicts?: readonly Verdict[];
  readonly register?: Register;
  readonly occasions?: readonly Occasion[];
  readonly echoes?: readonly EchoKind[];
  readonly notEchoes?: readonly EchoKind[];
  readonly offers?: readonly Offer[];
  /** What is answered is something personal of this kind. */
  readonly personal?: readonly PersonalKind[];
  /** The answer goes to somebody who did not write the letter. */
  readonly toAnother?: ToAnother;
  /** Whether the letter speaks of a conversation. */
  readonly spoke?: boolean;
  /** Whether somebody wrote who had met or tried this person, in their own words. */
  readonly met?: boolean;
  /** A word that the letter has to have: "casting" for a casting team. */
  readonly mentions?: RegExp;
  /** A word that the letter must not have. */
  readonly notMentions?: RegExp;
  /** Whether they offered feedback, in any form. */
  readonly offered?: boolean;
  /** Nothing else would do beside it. */
  readonly alone?: true;
  /** Whether the letter is answered weeks later. */
  readonly late?: boolean;
  /** A word that what the user tells has to have. */
  readonly tells?: RegExp;
  /** A word that it must not have. */
  readonly notTells?: RegExp;
  /** What of the letter the user's news answers. */
  readonly answers?: AnsweredPoint;
  /** Whether a date to come back on is still ahead. */
  readonly doorAhead?: boolean;
}

/**
 * Phrases with slots in braces: `{matter}`, `{named}`, `{work}`, `{role}`, `{post}`, `{when}`, names, what the user told (`{basis}`,
 * `{clause}`, `{told}`, `{news}`) and what the letter says. One whose slot is empty is not used.
 */
export interface PhraseGroup {
  readonly when?: When;
  readonly say: readonly string[];
}

/** The kinds of sentence a letter is made of. */
export interface Phrases {
  readonly thanks: readonly PhraseGroup[];
  readonly acceptance: readonly PhraseGroup[];
  /** `{reason}`, `{praise}`, `{door}`: clauses of their letter said back. */
  readonly reasonSaid?: readonly PhraseGroup[];
  readonly praiseSaid?: readonly PhraseGroup[];
  readonly doorSaid?: readonly PhraseGroup[];
  /** `{line}`: the answer to something personal beside the decision, by its kind. */
  readonly personal?: readonly PhraseGroup[];
  /** Takes up what they offer: to talk, to send more, to stay on a list. */
  readonly accepting?: readonly PhraseGroup[];
  /** Beside what is taken up: the two stay in touch. */
  readonly stay?: readonly PhraseGroup[];
  /** `{meeting}`: they will talk, whatever else the letter says. */
  readonly seeYou?: readonly PhraseGroup[];
  /** Goes on where the user has said yes to something of theirs. */
  readonly goingOn?: readonly PhraseGroup[];
  /** The user's own line: `{sentence}`, or round the fragment they typed: `{thing}`, `{yours}`, `{remark}`, `{how}`, `{what}`, `{doing}`. */
  readonly specific: readonly PhraseGroup[];
  readonly askAgain: readonly PhraseGroup[];
  readonly basis: readonly PhraseGroup[];
  /** What is new, told and not asked upon; `basis` where there is none. */
  readonly news?: readonly PhraseGroup[];
  readonly askFeedback: readonly PhraseGroup[];
  readonly keepInTouch: readonly PhraseGroup[];
  readonly openness: readonly PhraseGroup[];
  /** Said where a letter would otherwise be curt; true of every letter. */
  readonly more: readonly PhraseGroup[];
  /** A second such sentence, beside the thanks for considering; `more` where there is none. */
  readonly moreYet?: readonly PhraseGroup[];
  readonly considering: readonly PhraseGroup[];
  readonly wish: readonly PhraseGroup[];
  /** The wish of a letter that is there to stay in touch, which says so. */
  readonly touchWish?: readonly PhraseGroup[];
  readonly easyOut: readonly PhraseGroup[];
  readonly declineThanks: readonly PhraseGroup[];
  readonly decline: readonly PhraseGroup[];
  readonly declineReason: readonly PhraseGroup[];
  readonly declineMore: readonly PhraseGroup[];
  readonly goodWill: readonly PhraseGroup[];
  readonly signOff: readonly PhraseGroup[];
}

export interface Greetings {
  /** A first name is in use, though not always the close "you": the first group that fits. */
  readonly first: readonly PhraseGroup[];
  /** `{full}`: a name without a title, so that nobody's gender is guessed. */
  readonly full: readonly string[];
  readonly titled: readonly string[];
  /** No name is known: the first group that fits. */
  readonly general: readonly PhraseGroup[];
}

export interface PhraseBook {
  readonly language: KnownLanguage;
  readonly greetings: Greetings;
  /** What the letter was about, as the object of a verb: "my application". */
  readonly matter: Readonly<Record<Field, string>>;
  /** `{month}`, of `months.ts`, and `{year}`: "in September 2027". */
  readonly when: { readonly month: string; readonly monthAndYear: string };
  /** Subject where the letter has none. */
  readonly subject: string;
  readonly phrases: Phrases;
}
