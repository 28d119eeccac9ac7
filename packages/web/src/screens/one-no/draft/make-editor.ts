import type { DraftPart, ToneInput } from '@ajar/core';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

import { t } from '../../../i18n/t.ts';
import type { CheckedDraft } from './checked-draft.ts';
import { editorTheme } from './editor-theme.ts';
import { highlightField } from './highlight-field.ts';
import { partsField, partsHistory, partsOf, setParts } from './parts-field.ts';
import { fixAtCursor, toneLint } from './tone-lint.ts';

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly parts: readonly DraftPart[];
  readonly label: string;
  readonly describedBy: string;
  readonly tone: Omit<ToneInput, 'text'>;
  readonly onText: (text: string) => void;
  readonly onParts: (parts: readonly DraftPart[]) => void;
  readonly onChecked: (checked: CheckedDraft) => void;
}

/** A CodeMirror editor for one letter. Tab leaves it: nobody is caught inside. */
export function makeEditor(options: EditorOptions): EditorView {
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        history(),
        keymap.of([
          { key: 'Mod-.', run: fixAtCursor },
          { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.lineWrapping,
        EditorState.phrases.of({ 'Selection deleted': t.draft.selectionDeleted }),
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          'aria-describedby': options.describedBy,
          spellcheck: 'true',
        }),
        partsField,
        partsHistory,
        highlightField,
        editorTheme,
        toneLint(options.tone, options.onChecked),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onText(update.state.doc.toString());
          if (partsOf(update.startState) !== partsOf(update.state)) options.onParts(partsOf(update.state));
        }),
      ],
    }),
  });
  view.dispatch({ effects: setParts.of(options.parts) });
  return view;
}
