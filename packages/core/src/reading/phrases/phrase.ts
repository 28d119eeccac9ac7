import type { DoorKind, Field, Finality, KnownLanguage, ReasonKind } from '../../vocabulary.ts';

/** What words can say about the message as a whole. */
export type Act =
  | 'rejection'
  | 'acknowledgement'
  | 'invitation'
  | 'offer'
  | 'withdrawal'
  | 'on-hold'
  | 'auto-reply'
  | 'bounce'
  /** Answers something the reader had sent in: an application, a manuscript, a quote. */
  | 'context'
  /** Takes leave: good luck elsewhere. */
  | 'farewell'
  | 'regret'
  /** Sent to many: alerts, newsletters, surveys, advertisements. */
  | 'bulk'
  /** Asks what the reader thought of the process: the no it mentions was said before. */
  | 'survey'
  /** An everyday matter: a date moved, an order, a flight, a price. */
  | 'everyday'
  /** The author tells of a no the author, or somebody else, was given. */
  | 'own-story'
  /** A no between people: friendship, love, a party. */
  | 'personal'
  /** Changes asked for and another look promised. */
  | 'revise';

/** Words that take the force from claims near them. */
export type GuardKind = 'guard:condition' | 'guard:denial' | 'guard:others' | 'guard:negator' | 'guard:harmless';

export type Says =
  | Act
  | GuardKind
  | `reason:${ReasonKind}`
  | `door:${DoorKind}`
  | `finality:${Finality}`
  | `field:${Field}`
  | 'no-feedback'
  | 'form:tiered'
  | 'form:form-letter'
  | 'form:personal'
  | 'form:automated';

/**
 * `sure` decides alone; `likely` with any support; `possible` with an answer to the reader's own matter, and counts
 * once however often it is said; `hint` only with others.
 */
export type Strength = 'sure' | 'likely' | 'possible' | 'hint';

/** A way of saying something, as data. `patterns` are in the language of `grammar/pattern.ts`. */
export interface Phrase {
  /** `en/act/not-selected`: unique, stable, shown to people who ask why. */
  readonly id: string;
  readonly language: KnownLanguage;
  readonly says: Says;
  readonly strength: Strength;
  readonly patterns: readonly string[];
  /** Leaves no doubt: a letter gives this reason or opens this door, or is of this field, unless everything else speaks against it. */
  readonly plain?: true;
}

type Entries = Readonly<Record<string, readonly [Says, Strength, ...string[]]>>;

/** Writes phrases of one concern (`act`, `reason`, ...) as a table: name, what it says, how strongly, patterns. */
export function phrases(language: KnownLanguage, concern: string, entries: Entries): readonly Phrase[] {
  return Object.entries(entries).map(([name, [says, strength, ...patterns]]) => ({
    id: `${language}/${concern}/${name}`,
    language,
    says,
    strength,
    patterns,
  }));
}

type PlainEntries = Readonly<Record<string, readonly [Says, ...string[]]>>;

/** Writes phrases that need no weighing as a table: name, what it says, patterns. */
export function plainPhrases(language: KnownLanguage, concern: string, entries: PlainEntries): readonly Phrase[] {
  return Object.entries(entries).map(([name, [says, ...patterns]]) => ({
    id: `${language}/${concern}/${name}`,
    language,
    says,
    strength: 'sure',
    patterns,
    plain: true,
  }));
}
