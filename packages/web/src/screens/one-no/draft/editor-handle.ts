import type { EditorView } from '@codemirror/view';

import type { DraftEditorHandle } from './checked-draft.ts';
import { setHighlight } from './highlight-field.ts';
import { partsOf, setParts } from './parts-field.ts';
import { ignoreFinding } from './tone-lint.ts';

/** The editor as the panels see it. Spans from an older text are cut to what is there. */
export function editorHandle(view: EditorView): DraftEditorHandle {
  const cut = (at: number) => Math.min(Math.max(at, 0), view.state.doc.length);
  const replace = (start: number, end: number, insert: string) =>
    view.dispatch({ changes: { from: cut(start), to: cut(end), insert }, userEvent: 'input.fix' });
  return {
    apply: ({ start, end, text }, checkedText) => {
      if (view.state.doc.toString() === checkedText) replace(start, end, text);
    },
    select: ({ start, end }) => {
      view.dispatch({ selection: { anchor: cut(start), head: cut(end) }, scrollIntoView: true });
      view.focus();
    },
    rewrite: (text, parts) => {
      const before = { text: view.state.doc.toString(), parts: partsOf(view.state) };
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        effects: setParts.of(parts),
        userEvent: 'input.rewrite',
      });
      return before;
    },
    highlight: (span) => {
      const effect = span === null ? null : { start: cut(span.start), end: cut(span.end) };
      view.dispatch({ effects: setHighlight.of(effect) });
    },
    remove: ({ start, end }) => replace(start, end, ''),
    ignore: ({ rule, quote }) => view.dispatch({ effects: ignoreFinding.of({ rule, quote }) }),
  };
}
