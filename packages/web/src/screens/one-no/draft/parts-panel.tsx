import type { DraftPart } from '@ajar/core';
import { useState } from 'react';

import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import type { DraftEditorHandle } from './checked-draft.ts';
import { partMove, staysInPlace } from './part-move.ts';
import { partRemoval } from './part-removal.ts';

interface PartsPanelProps {
  readonly parts: readonly DraftPart[];
  readonly text: string;
  readonly editor: DraftEditorHandle | null;
}

/** What the letter is made of: point at a part to see it, take one out or move it with one press. */
export function PartsPanel({ parts, text, editor }: PartsPanelProps) {
  const [said, setSaid] = useState('');
  const move = (at: number, by: -1 | 1) => {
    const moved = partMove(text, parts, at, by);
    const part = parts[at];
    if (moved === null || part === undefined) return;
    editor?.rewrite(moved.text, moved.parts);
    setSaid(t.draft.partMoved(t.part[part.part], moved.at + 1, parts.length));
  };
  return (
    <details className="group/parts">
      <summary className="inline-flex items-center gap-1.5 rounded py-1 text-sm font-medium text-muted hover:text-ink">
        <Icon name="forward" className="transition-transform group-open/parts:rotate-90" />
        {t.draft.parts}
      </summary>
      {parts.length === 0 ? <p className="text-muted">{t.draft.noParts}</p> : null}
      <section tabIndex={-1} aria-label={t.draft.parts} className="outline-none">
        <ul className="mt-1">
          {parts.map((part, at) => (
            <li key={keyOf(parts, at)} className="flex items-center border-b border-line last:border-0">
              <PartShown part={part} text={text} editor={editor} />
              {staysInPlace(part) ? null : <MoveButtons parts={parts} text={text} at={at} onMove={move} />}
              <button
                type="button"
                aria-label={t.draft.removePart(t.part[part.part])}
                className="grid size-10 shrink-0 place-items-center rounded text-muted hover:text-ink"
                {...pointing(editor, part)}
                onClick={() => editor?.remove(partRemoval(text, part))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <output className="sr-only">{said}</output>
    </details>
  );
}

interface PartShownProps extends Pick<PartsPanelProps, 'text' | 'editor'> {
  readonly part: DraftPart;
}

function PartShown({ part, text, editor }: PartShownProps) {
  return (
    <button
      type="button"
      title={t.draft.find}
      className="min-w-0 flex-1 py-1.5 text-left"
      {...pointing(editor, part)}
      onClick={() => editor?.select(part)}
    >
      <span className="block text-[0.9375rem]">{t.part[part.part]}</span>
      <span className="block truncate font-letter text-sm text-muted">{text.slice(part.start, part.end)}</span>
    </button>
  );
}

interface MoveButtonsProps {
  readonly parts: readonly DraftPart[];
  readonly text: string;
  readonly at: number;
  readonly onMove: (at: number, by: -1 | 1) => void;
}

function MoveButtons({ parts, text, at, onMove }: MoveButtonsProps) {
  const name = t.part[parts[at]?.part ?? 'ask'];
  const can = (by: -1 | 1) => partMove(text, parts, at, by) !== null;
  return (
    <>
      <MoveButton icon="up" label={t.draft.movePartUp(name)} can={can(-1)} onMove={() => onMove(at, -1)} />
      <MoveButton icon="down" label={t.draft.movePartDown(name)} can={can(1)} onMove={() => onMove(at, 1)} />
    </>
  );
}

interface MoveButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly can: boolean;
  readonly onMove: () => void;
}

/** Stays in reach of the keyboard where it cannot move further: the focus is not lost at the edge. */
function MoveButton({ icon, label, can, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={!can}
      className="grid h-10 w-8 shrink-0 place-items-center rounded text-muted hover:text-ink aria-disabled:opacity-30"
      onClick={can ? onMove : undefined}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The same for a part wherever it stands, so that the focus goes along when it moves. */
function keyOf(parts: readonly DraftPart[], at: number): string {
  const kind = parts[at]?.part ?? '';
  return `${kind} ${String(parts.slice(0, at).filter(({ part }) => part === kind).length)}`;
}

/** Shows a part in the letter while the mouse or the focus is on it. */
function pointing(editor: DraftEditorHandle | null, part: DraftPart) {
  const show = () => editor?.highlight(part);
  const hide = () => editor?.highlight(null);
  return { onMouseEnter: show, onMouseLeave: hide, onFocus: show, onBlur: hide };
}
