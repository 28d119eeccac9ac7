import type { Category, Fix, Severity, ToneInput } from './finding.ts';
import type { Span } from '../span.ts';
import type { DraftText } from './text/draft-text.ts';
import type { KnownLanguage } from '../vocabulary.ts';

/** Words a rule objects to, and what could stand there instead. */
export interface Match extends Span {
  readonly fixes: readonly Fix[];
  /** Where it weighs otherwise than the rule says: a missing greeting matters more in a letter with an intent. */
  readonly severity?: Severity;
}

/** A sentence on its own, or a whole letter with what it answers. */
export type Example = string | ToneInput;

/** One thing the tone check knows. The examples are executed by the tests and printed in the documentation. */
export interface Rule {
  /** `category/name`, stable. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Shown by the strict profile only: a matter of taste. */
  readonly strictOnly: boolean;
  /** The language of the words that a rule is about; `any` where it holds in all of them. */
  readonly language: KnownLanguage | 'any';
  readonly message: string;
  readonly why: string;
  readonly source: string | null;
  /** The expressions it looks for, where it is made of such. */
  readonly expressions?: () => readonly RegExp[];
  readonly find: (draft: DraftText) => readonly Match[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}
