import type { Span } from '@ajar/core';
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';

export const setHighlight = StateEffect.define<Span | null>();

const mark = Decoration.mark({ class: 'cm-part' });

/** The part that is pointed at in the parts panel, shown in the letter. */
export const highlightField = StateField.define({
  create: () => Decoration.none,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setHighlight)) continue;
      const span = effect.value;
      return span === null || span.start >= span.end
        ? Decoration.none
        : Decoration.set(mark.range(span.start, span.end));
    }
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
