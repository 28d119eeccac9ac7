import type { Action, Intent } from '@ajar/core';
import { lazy, Suspense, useMemo, useState } from 'react';

import type { PracticeLetterView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { CheckedDraft, DraftEditorHandle } from '../one-no/draft/checked-draft.ts';
import { FindingsList } from '../one-no/draft/findings-list.tsx';
import { TipsList } from '../one-no/draft/tips-list.tsx';

// CodeMirror and the tone check come when there is something to write.
const DraftEditor = lazy(async () => ({ default: (await import('../one-no/draft/draft-editor.tsx')).DraftEditor }));

const HELP = 'practice-write-help';

interface PracticeEditorProps {
  readonly letter: PracticeLetterView;
  readonly intent: Intent;
  readonly end: Action;
  /** The words written before the page was opened. */
  readonly begun: string;
  readonly onText: (text: string) => void;
}

/** The same editor and the same check as for a real answer. */
export function PracticeEditor({ letter, intent, end, begun: words, onText }: PracticeEditorProps) {
  const [first] = useState({ text: words, parts: [] });
  const [checked, setChecked] = useState<CheckedDraft | null>(null);
  const [editor, setEditor] = useState<DraftEditorHandle | null>(null);
  const tone = useMemo(() => ({ intent, field: letter.field, answers: letter.text }), [intent, letter]);
  const begun = checked !== null && checked.text.trim() !== '';
  return (
    <div className="flex flex-col gap-5">
      <p id={HELP} className="text-muted">
        {t.practice.writeHelp}
        {end === 'ask-again' || end === 'use-the-route' ? ` ${t.practice.worst}` : ''}
      </p>
      <Sheet>
        <Suspense fallback={<Skeleton className="m-5 h-40" />}>
          <DraftEditor
            draft={first}
            describedBy={HELP}
            tone={tone}
            onReady={setEditor}
            onText={onText}
            onParts={() => undefined}
            onChecked={setChecked}
          />
        </Suspense>
      </Sheet>
      {begun ? (
        <>
          <TipsList tips={checked.report.tips} />
          <FindingsList checked={checked} editor={editor} />
        </>
      ) : (
        <p className="text-sm text-muted">{t.practice.begin}</p>
      )}
    </div>
  );
}
