import type { DraftPart } from '@ajar/core';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';

import type { DraftView, RejectionDetail } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { SkeletonBar } from '../../../ui/skeleton.tsx';
import { ApproveButton } from './approve-button.tsx';
import type { CheckedDraft, DraftEditorHandle } from './checked-draft.ts';
import { DraftAddress } from './draft-address.tsx';
import { DraftNeeds } from './draft-needs.tsx';
import { FindingsList } from './findings-list.tsx';
import { OtherDrafts } from './other-drafts.tsx';
import { PartsPanel } from './parts-panel.tsx';
import { PutBackBar } from './put-back-bar.tsx';
import { Readiness } from './readiness.tsx';
import { SaveStatus } from './save-status.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { TipsList } from './tips-list.tsx';
import { useAutosave } from './use-autosave.ts';
import { useFollowOthers } from './use-follow-others.ts';
import { useRewriting } from './use-rewriting.ts';
import { WordingsPanel } from './wordings-panel.tsx';

// CodeMirror and the tone check are most of this page's weight: they come when a letter is written.
const DraftEditor = lazy(async () => ({ default: (await import('./draft-editor.tsx')).DraftEditor }));

interface OpenDraftProps {
  readonly no: RejectionDetail;
  readonly draft: DraftView;
  /** The draft's id while words stand nowhere but here: then this must stay on the page. */
  readonly onUnsaved: (draftId: string | null) => void;
}

/** A draft being written: the letter on the left, what the check and the parts say beside it. */
export function OpenDraft({ no, draft, onUnsaved }: OpenDraftProps) {
  const { autosave, state } = useAutosave(draft);
  const [text, setText] = useState(draft.text);
  const [parts, setParts] = useState<readonly DraftPart[]>(draft.parts);
  const [checked, setChecked] = useState<CheckedDraft | null>(null);
  const [editor, setEditor] = useState<DraftEditorHandle | null>(null);
  const letter = useRewriting({ draft, autosave, editor });
  // Whoever wrote them in another window knows of them.
  const follow = (theirs: DraftView) => {
    autosave.adopt(theirs.text);
    editor?.rewrite(theirs.text, theirs.parts);
  };
  const unsavedId = state.kind === 'saved' ? null : draft.id;
  useEffect(() => onUnsaved(unsavedId), [unsavedId, onUnsaved]);
  useFollowOthers(draft, text, state, follow);
  const tone = useMemo(() => toneInput(no, draft), [no, draft]);
  const errors = checked?.report.findings.filter((finding) => finding.severity === 'error').length ?? 0;
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-3 tall:lg:sticky tall:lg:top-6">
          <Sheet>
            <DraftAddress draft={draft} />
            <Suspense fallback={<EditorComing />}>
              <DraftEditor
                key={draft.id}
                draft={draft}
                describedBy={`fix-${draft.id}`}
                tone={tone}
                onReady={setEditor}
                onText={(words) => {
                  setText(words);
                  autosave.change(words);
                }}
                onParts={setParts}
                onChecked={setChecked}
              />
            </Suspense>
          </Sheet>
          {state.kind === 'stale' ? (
            <StaleNotice theirs={state.theirs} autosave={autosave} onTake={letter.replace} />
          ) : null}
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <SaveStatus state={state} updatedAt={draft.updatedAt} />
            <span className="text-sm text-muted">{t.draft.words(checked?.report.words ?? 0)}</span>
          </div>
          <p id={`fix-${draft.id}`} className="text-sm text-muted max-sm:sr-only">
            {t.draft.fixKey}
          </p>
          <DraftNeeds draft={draft} busy={letter.isBusy} onRedraft={(facts) => letter.rewrite({ facts })} />
          <WordingsPanel
            draft={draft}
            autosave={autosave}
            onUse={editor === null ? null : (words) => letter.write({ text: words, parts: [] })}
          />
        </div>
        <div className="flex flex-col gap-6">
          <TipsList tips={checked?.report.tips ?? null} />
          <FindingsList checked={checked} editor={editor} />
          <PartsPanel parts={parts} text={text} editor={editor} />
          <div className="flex flex-col gap-3 border-t border-line pt-5">
            <Readiness report={checked?.report ?? null} errors={errors} />
            <ApproveButton
              draft={draft}
              text={text}
              autosave={autosave}
              open={checked?.hot === true ? 0 : errors}
              onReplaced={letter.replace}
            />
            <Button
              look="quiet"
              className="self-start"
              title={t.draft.againHelp}
              disabled={letter.isBusy}
              onClick={letter.again}
            >
              {t.draft.again}
            </Button>
            {letter.error === null ? null : <ErrorNotice error={letter.error} />}
          </div>
        </div>
      </div>
      <PutBackBar putBack={letter.putBack} busy={letter.isBusy} />
      <OtherDrafts draft={draft} autosave={autosave} onReplaced={letter.replace} />
    </>
  );
}

function EditorComing() {
  return (
    <div className="p-5">
      <span className="sr-only">{t.draft.loadingEditor}</span>
      <SkeletonBar className="h-52" />
    </div>
  );
}

function toneInput(no: RejectionDetail, draft: DraftView) {
  const answers = no.thread.find((message) => message.key === no.messageKey)?.text ?? undefined;
  return { intent: draft.intent, field: no.field, answers };
}
