import type { Field, ReasonKind } from '@ajar/core';

export interface TypedFacts {
  readonly organisation: string;
  readonly role: string;
  readonly person: string;
  readonly address: string;
  readonly date: string;
  readonly note: string;
  readonly field: Field;
  readonly reason: ReasonKind;
}

/** What stands in the box that adds a no. */
export interface BeingAdded {
  readonly way: 'paste' | 'hand';
  readonly letter: string;
  /** Null until one of them is typed. */
  readonly facts: TypedFacts | null;
}

const NOTHING: BeingAdded = { way: 'paste', letter: '', facts: null };

let kept = NOTHING;

/** What was typed or pasted and not added yet: the box that was closed by a slip finds it again, until the page is left. */
export function beingAdded(): BeingAdded {
  return kept;
}

export function keepBeingAdded(change: Partial<BeingAdded>): void {
  kept = { ...kept, ...change };
}

/** It was added, or nothing is to be kept any more. */
export function forgetBeingAdded(): void {
  kept = NOTHING;
}
