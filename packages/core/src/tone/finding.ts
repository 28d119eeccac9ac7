import type { Quote, Span } from '../span.ts';
import type { Field, Intent } from '../vocabulary.ts';

export const CATEGORIES = [
  'entitlement',
  'snark',
  'rude',
  'accusation',
  'pressure',
  'threat',
  'guilt',
  'begging',
  'over-apology',
  'passive-aggressive',
  'arguing',
  'bragging',
  'over-head',
  'multiple-asks',
  'no-greeting',
  'no-signoff',
  'no-thanks',
  'no-ask',
  'no-easy-out',
  'too-long',
  'too-short',
  'shouting',
  'placeholder',
  'flattery',
  'boilerplate',
  'hardship',
  'asked-twice',
] as const;
export type Category = (typeof CATEGORIES)[number];

export type Severity = 'error' | 'warning' | 'note';
export type ToneProfile = 'gentle' | 'standard' | 'strict';

/** A change that can be applied in place: replace `[start, end)` of the checked text by `text`. */
export interface Fix extends Span {
  readonly title: string;
  readonly text: string;
}

/** One thing the tone check says about a draft. Offsets are UTF-16 into the checked text. */
export interface Finding extends Quote {
  /** Stable id, `category/name`. */
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What the reader may hear, in a kind colleague's words. */
  readonly message: string;
  readonly why: string;
  readonly source: string | null;
  readonly fixes: readonly Fix[];
}

/** The essay's five tips, as far as this draft fulfils them. */
export interface Tips {
  readonly professional: boolean;
  readonly polite: boolean;
  readonly feedback: boolean;
  readonly appreciative: boolean;
  readonly willing: boolean;
}

export interface ToneInput {
  readonly text: string;
  readonly intent?: Intent | undefined;
  readonly field?: Field | undefined;
  /** The text of the no that this answers. */
  readonly answers?: string | undefined;
  /** A sentence, not a letter: no rule about missing parts or length. */
  readonly fragment?: boolean | undefined;
  readonly profile?: ToneProfile | undefined;
  /** Findings the user has waved through: dropped where rule and exact words agree. */
  readonly ignore?: readonly IgnoredFinding[] | undefined;
}

/** "Ignore once": this rule, at these words. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly quote: string;
}

export interface ToneReport {
  readonly findings: readonly Finding[];
  readonly tips: Tips;
  /** 0..1, advisory, never a finding. */
  readonly politeness: number;
  readonly words: number;
  /** ISO 639-1 code of the draft's language, `und` when it could not be told. */
  readonly language: string;
  /**
   * `partial`: not English, so only length, shouting, placeholders and the letter's parts were looked at, and in French, German and
   * Spanish what is said in so many words.
   */
  readonly checked: 'full' | 'partial';
  /** No error left, and every tip that the intent calls for. */
  readonly ready: boolean;
}
