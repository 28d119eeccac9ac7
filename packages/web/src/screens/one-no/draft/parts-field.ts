import type { DraftPart } from '@ajar/core';
import { invertedEffects } from '@codemirror/commands';
import { StateEffect, StateField } from '@codemirror/state';
import type { ChangeDesc, EditorState } from '@codemirror/state';

export const setParts = StateEffect.define<readonly DraftPart[]>();

/** The parts of the letter, moving along with what is typed; a part that was deleted is gone. */
export const partsField = StateField.define<readonly DraftPart[]>({
  create: () => [],
  update(parts, transaction) {
    const given = transaction.effects.find((effect) => effect.is(setParts));
    const now = given === undefined ? parts : given.value;
    return transaction.docChanged && given === undefined ? moved(now, transaction.changes) : now;
  },
});

/** Undoing a change that set the parts anew brings the old ones back. */
export const partsHistory = invertedEffects.of((transaction) => {
  const sets = transaction.docChanged && transaction.effects.some((effect) => effect.is(setParts));
  return sets ? [setParts.of(partsOf(transaction.startState))] : [];
});

export function partsOf(state: EditorState): readonly DraftPart[] {
  return state.field(partsField);
}

/** Words typed at the seam of two parts belong to the first. */
function moved(parts: readonly DraftPart[], changes: ChangeDesc): readonly DraftPart[] {
  return parts
    .map(({ part, start, end }) => ({ part, start: changes.mapPos(start, 1), end: changes.mapPos(end, 1) }))
    .filter(({ start, end }) => start < end);
}
