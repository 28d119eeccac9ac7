import type { Message } from '../message/message.ts';
import type { Reading } from '../reading/reading.ts';
import type { Action, BasisKind, Stage } from '../vocabulary.ts';
import type { TimeZone } from './timing/time-zone.ts';

/** Why asking again would be fair, as the user calls it. */
export interface Basis {
  readonly kind: BasisKind;
  readonly text: string;
}

/** What the words of the letter do not say: how far one got, what was asked before, what is new. */
export interface AdviceContext {
  readonly stage?: Stage | undefined;
  /** Asks already made about this no. */
  readonly asksSoFar?: number | undefined;
  /** Noes heard in this matter, this one included. */
  readonly noesSoFar?: number | undefined;
  readonly basis?: readonly Basis[] | undefined;
  /** ISO date; advice is a function of it, never of the clock. */
  readonly today?: string | undefined;
  /** ISO date and time of the present moment: only with it the advice says when to send. */
  readonly now?: string | undefined;
  /** The user's; that of `now` when omitted. */
  readonly zone?: TimeZone | undefined;
  /** The user's own asks in this field whose end is known: with twenty and more the odds are their own. */
  readonly record?: OwnRecord | undefined;
}

/** How many asks were made, and how many of them ended with the door open again or an offer: `granted <= asked`. */
export interface OwnRecord {
  readonly asked: number;
  readonly granted: number;
}

export interface AdviceInput {
  readonly message: Message;
  readonly reading: Reading;
  readonly context: AdviceContext;
}

/** A reason for or against, tied to words of the letter (`quote`) or to a fact the user gave. */
export interface Consideration {
  readonly text: string;
  readonly quote?: string | undefined;
}

/** How often this has worked, for the user or for others: a band and who counted, never a point or a promise. */
export interface Odds {
  readonly band: string;
  readonly source: string;
}

/** The earliest good moment to send: ISO 8601 in UTC, the same for people, and why then. Null where nothing is sent. */
export interface When {
  readonly earliest: string | null;
  readonly says: string | null;
  readonly why: readonly string[];
}

export interface Advice {
  readonly action: Action;
  readonly because: readonly Consideration[];
  readonly against: readonly Consideration[];
  readonly odds: Odds | null;
  /** ISO date before which writing is too early; null when now is fine. */
  readonly notBefore: string | null;
  /** Absent unless the context says what the present moment is. */
  readonly when?: When;
  /** Address of the person to answer; null when nobody can be. */
  readonly to: string | null;
  /** No way round: asking (again) is not offered, whatever the basis. */
  readonly locked: boolean;
  /** One or two short questions that would change the advice, for the user. */
  readonly questions: readonly string[];
}
