import type { Quote } from '../span.ts';
import type { DoorKind, Field, Finality, Form, ReasonKind, Verdict } from '../vocabulary.ts';

/** Words of the letter with what found them there. */
interface Found extends Quote {
  /** The phrase (`en/act/not-selected`) or the trained part (`model/rejection`, `names/role`) that found it; for people who ask why. */
  readonly rule?: string | undefined;
}

export interface Reason extends Found {
  readonly kind: ReasonKind;
}

export interface Door extends Found {
  readonly kind: DoorKind;
  /** ISO date (`2026-09-01`) the letter states, relative dates resolved against the message's own; else null. */
  readonly date: string | null;
  /** E-mail address or name the letter gives for this door; else null. */
  readonly contact: string | null;
}

export interface Evidence extends Found {
  /** What these words say: a verdict, `field:job`, `finality:final`, `no-feedback`, `person`, ... */
  readonly says: string;
}

/** Whom an answer would reach. `to` may be set with `ok: false` never; `why` is a short plain sentence. */
export interface Replyable {
  readonly ok: boolean;
  readonly to: string | null;
  readonly why: string;
}

/** What a message says. Offsets are UTF-16 into `text`, the text read (`readingText(message)`). */
export interface Reading {
  readonly verdict: Verdict;
  /** 0..1 */
  readonly confidence: number;
  /** BCP 47 primary tag, `und` when it cannot be told. */
  readonly language: string;
  readonly field: Field;
  readonly form: Form;
  /** null unless the verdict is `rejection`. */
  readonly finality: Finality | null;
  readonly reasons: readonly Reason[];
  readonly doors: readonly Door[];
  /** The letter says that no feedback will be given. */
  readonly noFeedback: boolean;
  readonly replyable: Replyable;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly evidence: readonly Evidence[];
  readonly text: string;
}
