import type { WordingsView } from '../../../api/types.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Sheet } from '../../../ui/sheet.tsx';

interface WordingsShownProps {
  readonly view: WordingsView;
  /** The wording that was taken last. */
  readonly used: string | null;
  /** Null while the editor is still coming. */
  readonly onUse: ((text: string) => void) | null;
}

/** What came of asking: wordings to take, how many are not shown and why, and what was sent where. */
export function WordingsShown({ view, used, onUse }: WordingsShownProps) {
  return (
    <>
      {view.kind === 'shown' ? (
        <ol className="flex flex-col gap-3">
          {view.wordings.map(({ text }, at) => (
            <li key={text}>
              <Wording text={text} number={at + 1} used={used === text} onUse={onUse} />
            </li>
          ))}
        </ol>
      ) : null}
      <Told view={view} />
      {view.sent === null ? null : <Sent sent={view.sent} />}
    </>
  );
}

interface WordingProps {
  readonly text: string;
  readonly number: number;
  readonly used: boolean;
  readonly onUse: ((text: string) => void) | null;
}

function Wording({ text, number, used, onUse }: WordingProps) {
  return (
    <Sheet className="flex flex-col gap-3 p-4">
      <h3 className="text-sm font-medium text-muted">{t.llm.wording(number)}</h3>
      <p className="font-letter break-words whitespace-pre-wrap">{text}</p>
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button disabled={onUse === null} onClick={() => onUse?.(text)}>
          {t.llm.use}
        </Button>
        <output className="text-sm text-muted">{used ? t.llm.used : ''}</output>
      </span>
    </Sheet>
  );
}

/** What is not shown, or went wrong. */
function Told({ view }: { readonly view: WordingsView }) {
  switch (view.kind) {
    case 'shown':
      return view.heldBack.count === 0 ? null : <Notice announce="later">{spoken(view.heldBack.words)}</Notice>;
    case 'held-back':
      return (
        <Notice announce="later" title={t.llm.none}>
          {spoken(view.heldBack.words)}
        </Notice>
      );
    case 'not-sent':
      return <Notice announce="later">{spoken(view.message)}</Notice>;
    case 'failed':
      return (
        <Notice tone="warning" announce="now">
          {spoken(view.message)}
        </Notice>
      );
  }
}

function Sent({ sent }: { readonly sent: NonNullable<WordingsView['sent']> }) {
  return (
    <div className="text-sm text-muted">
      <p className="break-words">{t.llm.sent(sent.host, sent.characters, sent.local)}</p>
      <details>
        <summary className="inline-block rounded underline decoration-line underline-offset-4 hover:text-ink">
          {t.llm.showSent}
        </summary>
        {/* A long letter scrolls in its own box, which the keyboard reaches too. */}
        <section
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls has to take the focus
          tabIndex={0}
          aria-label={t.llm.showSent}
          className="mt-2 max-h-80 overflow-auto rounded-md border border-line bg-sunk p-3 text-ink"
        >
          <pre className="text-xs break-words whitespace-pre-wrap">{sent.text}</pre>
        </section>
      </details>
    </div>
  );
}
