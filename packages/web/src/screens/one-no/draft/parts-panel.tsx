import type { DraftPart } from '@ajar/core';

import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { DraftEditorHandle } from './checked-draft.ts';
import { partRemoval } from './part-removal.ts';

interface PartsPanelProps {
  readonly parts: readonly DraftPart[];
  readonly text: string;
  readonly editor: DraftEditorHandle | null;
}

/** What the letter is made of: point at a part to see it, take one out with one press. */
export function PartsPanel({ parts, text, editor }: PartsPanelProps) {
  return (
    <details className="group/parts">
      <summary className="inline-flex items-center gap-1.5 rounded py-1 text-sm font-medium text-muted hover:text-ink">
        <Icon name="forward" className="transition-transform group-open/parts:rotate-90" />
        {t.draft.parts}
      </summary>
      {parts.length === 0 ? <p className="text-muted">{t.draft.noParts}</p> : null}
      <ul className="mt-1">
        {parts.map((part) => (
          <li key={`${part.part} ${part.start}`} className="flex items-center gap-2 border-b border-line last:border-0">
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
    </details>
  );
}

/** Shows a part in the letter while the mouse or the focus is on it. */
function pointing(editor: DraftEditorHandle | null, part: DraftPart) {
  const show = () => editor?.highlight(part);
  const hide = () => editor?.highlight(null);
  return { onMouseEnter: show, onMouseLeave: hide, onFocus: show, onBlur: hide };
}
