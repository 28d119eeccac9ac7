import type { DraftPart, ToneInput } from '@ajar/core';
import { useEffect, useEffectEvent, useRef } from 'react';

import type { DraftView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import type { CheckedDraft, DraftEditorHandle } from './checked-draft.ts';
import { editorHandle } from './editor-handle.ts';
import { makeEditor } from './make-editor.ts';

interface DraftEditorProps {
  /** Where the letter begins. */
  readonly draft: Pick<DraftView, 'text' | 'parts'>;
  readonly describedBy: string;
  readonly tone: Omit<ToneInput, 'text'>;
  readonly onReady: (handle: DraftEditorHandle | null) => void;
  readonly onText: (text: string) => void;
  readonly onParts: (parts: readonly DraftPart[]) => void;
  readonly onChecked: (checked: CheckedDraft) => void;
}

/** The letter under the pen. Give it the draft's id as key: what is typed is never replaced from outside. */
export function DraftEditor(props: DraftEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const begin = useEffectEvent((parent: HTMLElement) =>
    makeEditor({
      parent,
      text: props.draft.text,
      parts: props.draft.parts,
      label: t.draft.label,
      describedBy: props.describedBy,
      tone: props.tone,
      onText: props.onText,
      onParts: props.onParts,
      onChecked: props.onChecked,
    }),
  );
  const ready = useEffectEvent(props.onReady);
  useEffect(() => {
    if (box.current === null) return undefined;
    const view = begin(box.current);
    ready(editorHandle(view));
    return () => {
      ready(null);
      view.destroy();
    };
  }, []);
  return <div ref={box} />;
}
