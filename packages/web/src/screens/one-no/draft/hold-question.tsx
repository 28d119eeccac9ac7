import type { ReactNode, RefObject } from 'react';

import type { HoldView } from '../../../api/types.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Question } from '../../../ui/dialog.tsx';
import { markPieces } from '../letter/mark-pieces.ts';

interface HoldQuestionProps {
  /** The words that are held. */
  readonly text: string;
  /** Null when nothing is held. */
  readonly hold: HoldView | null;
  readonly busy: boolean;
  /** Where the focus goes afterwards. */
  readonly finalFocus: RefObject<HTMLElement | null>;
  readonly onCalmer: (text: string) => void;
  readonly onWait: () => void;
  readonly onAsItIs: () => void;
}

/** A letter that sounds angry beside a calmer one: which of them, and when. */
export function HoldQuestion({ text, hold, busy, finalFocus, onCalmer, onWait, onAsItIs }: HoldQuestionProps) {
  return (
    <Question
      open={hold !== null}
      onOpenChange={(open) => !open && onWait()}
      title={t.draft.holdTitle}
      finalFocus={finalFocus}
      wide
    >
      {hold === null ? null : (
        <>
          <p className="mb-5">{spoken(hold.why)}</p>
          <div className="mb-6 grid grid-cols-1 gap-5 md:grid-cols-2">
            <Version title={t.draft.holdYours} help={t.draft.holdYoursHelp}>
              <MarkedWords text={text} hold={hold} />
            </Version>
            <Version
              title={t.draft.holdCalmer}
              help={hold.calmer.from === 'yours' ? t.draft.holdCalmerHelp : t.draft.holdScratch}
            >
              {hold.calmer.text}
            </Version>
          </div>
          <div className="flex flex-wrap gap-3">
            <Button look="main" disabled={busy} onClick={() => onCalmer(hold.calmer.text)}>
              {t.draft.takeCalmer}
            </Button>
            <Button disabled={busy} onClick={onWait}>
              {t.draft.waitTillMorning}
            </Button>
            <Button disabled={busy} onClick={onAsItIs}>
              {t.draft.approveAsItIs}
            </Button>
          </div>
        </>
      )}
    </Question>
  );
}

interface VersionProps {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}

function Version({ title, help, children }: VersionProps) {
  return (
    <section className="flex min-w-0 flex-col">
      <h3 className="font-medium">{title}</h3>
      <p className="text-sm text-muted">{help}</p>
      <div className="mt-2 flex-1 rounded-lg border border-line p-4 letter">{children}</div>
    </section>
  );
}

/** The letter with the words that were heard marked. */
function MarkedWords({ text, hold }: { readonly text: string; readonly hold: HoldView }) {
  const marks = hold.heard.map(({ start, end, message }) => ({ start, end, says: message }));
  return markPieces(text, marks).map(({ start, text: words, says }) =>
    says.length === 0 ? (
      words
    ) : (
      <mark
        key={start}
        title={says.join(' ')}
        className="rounded-[2px] border-b-2 border-marked-edge bg-marked text-ink"
      >
        {words}
      </mark>
    ),
  );
}
