import type { Action, BasisKind, Field, Form, ReasonKind, Stage } from '../../vocabulary.ts';

/** Where a statement comes from. `year` is that of the figures where they are older than the page, else of the page; null when it does not say. */
export interface Source {
  readonly title: string;
  readonly year: number | null;
  readonly url: string;
}

/** A band that somebody measured, for asking once more in this field at these stages (absent: any stage). */
export interface OddsBand {
  readonly of: 'appeal' | 'resubmission';
  readonly stages?: readonly Stage[];
  readonly band: string;
  readonly source: Source;
}

/** What to do when neither a lock, a route, a door nor a basis decides. The first rule that fits wins; the last one fits always. */
export interface DefaultRule {
  readonly forms?: readonly Form[];
  readonly stages?: readonly Stage[];
  readonly reasons?: readonly ReasonKind[];
  readonly action: Action;
  /** Why, in a sentence for people. */
  readonly why: string;
}

/** The etiquette of one field, one or two sentences each, for people. */
export interface FieldProfile {
  readonly field: Field;
  readonly usual: string;
  readonly whom: string;
  readonly howSoon: string;
  readonly howOften: string;
  readonly never: string;
  /** Best fit first: the first band whose stages fit is shown. Empty when no research gives one. */
  readonly odds: readonly OddsBand[];
  /** Days after which silence is the answer. */
  readonly silenceDays: number;
  /** Kinds of basis on which people in this field do look again. */
  readonly bases: readonly BasisKind[];
  readonly defaults: readonly DefaultRule[];
  readonly sources: readonly Source[];
}
