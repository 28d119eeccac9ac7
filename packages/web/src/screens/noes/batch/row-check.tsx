import type { MouseEvent } from 'react';

import { t } from '../../../i18n/t.ts';
import type { RowPlace } from './selection.ts';
import { useSelection } from './selection.ts';

/** The box that chooses a row, there for the mouse and for touch; `x` does the same. */
export function RowCheck({ place, name }: { readonly place: RowPlace; readonly name: string }) {
  const { ids, toggle, extend } = useSelection();
  const checked = ids.has(place.id);
  const choose = (event: MouseEvent) => {
    if (event.shiftKey) void extend(place);
    else toggle(place);
  };
  return (
    // A thumb is wider than the box, and a miss would open the no.
    <label className="relative z-10 -m-2 grid size-10 cursor-pointer place-items-center">
      <input
        type="checkbox"
        checked={checked}
        aria-label={t.list.choose(name)}
        onClick={choose}
        onChange={() => undefined}
        className="size-4 accent-accent"
      />
    </label>
  );
}
