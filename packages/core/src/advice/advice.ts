import type { Message } from '../message/message.ts';
import type { Reading } from '../reading/reading.ts';
import type { Action, BasisKind, Stage } from '../vocabulary.ts';

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

/** How often this has worked for others: a band and who measured it, never a point or a promise. */
export interface Odds {
  readonly band: string;
  readonly source: string;
}

export interface Advice {
  readonly action: Action;
  readonly because: readonly Consideration[];
  readonly against: readonly Consideration[];
  readonly odds: Odds | null;
  /** ISO date before which writing is too early; null when now is fine. */
  readonly notBefore: string | null;
  /** Address of the person to answer; null when nobody can be. */
  readonly to: string | null;
  /** No way round: asking (again) is not offered, whatever the basis. */
  readonly locked: boolean;
  /** One or two short questions that would change the advice, for the user. */
  readonly questions: readonly string[];
}
