/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the list of a combobox: its keys are those of the box, and no tag does this */
import { useEffect, useRef } from 'react';

import { t } from '../i18n/t.ts';
import type { PaletteItem } from './palette-item.ts';

interface PaletteListProps {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly active: number;
  readonly onPick: (item: PaletteItem) => void;
  readonly onPoint: (at: number) => void;
}

/** What fits, in its groups. */
export function PaletteList({ id, items, active, onPick, onPoint }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });
  const groups = [...Map.groupBy(items.entries(), ([, item]) => item.group)];
  return (
    <>
      {items.length === 0 ? <p className="px-5 py-6 text-muted">{t.palette.none}</p> : null}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={t.palette.results}
        className="overflow-y-auto p-2 empty:hidden"
      >
        {groups.map(([group, entries]) => (
          <div key={group} role="group" aria-label={group}>
            <div aria-hidden="true" className="px-3 pt-2 pb-1 text-sm text-muted">
              {group}
            </div>
            {entries.map(([at, item]) => (
              <div
                key={item.id}
                id={`${id}-${item.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                onClick={() => onPick(item)}
                onMouseMove={({ movementX, movementY }) => {
                  // A list that changes under a still pointer moves too: what is chosen stays what the keys chose.
                  if (movementX !== 0 || movementY !== 0) onPoint(at);
                }}
                className="flex cursor-default items-baseline gap-4 rounded-md px-3 py-2 aria-selected:bg-wash"
              >
                <bdi className="min-w-0 flex-1 truncate">{item.words}</bdi>
                {item.aside === undefined ? null : <span className="shrink-0 text-sm text-muted">{item.aside}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
