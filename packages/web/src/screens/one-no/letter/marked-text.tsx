import { startTransition, useId, useRef, useState } from 'react';

import { explainMark, isDeciding } from '../../../words/explain-mark.ts';
import type { Piece } from './mark-pieces.ts';
import { placeBelow } from './place-below.ts';
import type { Place } from './place-below.ts';

interface Shown extends Place {
  readonly at: number;
  readonly words: string;
}

/** Text whose marks explain themselves: on hover, on focus, and as a description to a screen reader. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const show = (mark: HTMLElement, piece: Piece) => {
    if (box.current === null) return;
    setShown({ at: piece.start, words: explanation(piece), ...placeBelow(mark, box.current) });
  };
  // What React changes at once while the focus is on its way, it follows by putting the focus back: nobody would get past a mark.
  const leave = () => startTransition(() => setShown(null));
  return (
    // Leaving the text or pressing Escape puts the explanation away; nothing is operated here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span
      ref={box}
      className="relative block"
      onMouseLeave={() => setShown(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || shown === null) return;
        event.stopPropagation();
        setShown(null);
      }}
    >
      {pieces.map((piece) =>
        piece.says.length === 0 ? (
          piece.text
        ) : (
          // A mark is no button, but its explanation must be reachable without a mouse.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <mark
            key={piece.start}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            aria-describedby={`${id}-${piece.start}`}
            className={`cursor-help rounded-[2px] border-b-2 border-marked-edge box-decoration-clone text-ink ${piece.says.some(isDeciding) ? 'bg-marked' : 'border-dotted bg-transparent'}`}
            onMouseEnter={(event) => show(event.currentTarget, piece)}
            onFocus={(event) => show(event.currentTarget, piece)}
            onBlur={leave}
          >
            {piece.text}
          </mark>
        ),
      )}
      {pieces.map((piece) =>
        piece.says.length === 0 ? null : (
          <span key={piece.start} id={`${id}-${piece.start}`} hidden>
            {explanation(piece)}
          </span>
        ),
      )}
      {shown === null ? null : (
        <span
          aria-hidden="true"
          className="absolute z-10 w-max max-w-72 rounded-md border border-edge bg-sheet px-3 py-1.5 font-sans text-sm leading-snug whitespace-normal text-ink shadow-md"
          style={{ top: shown.top, left: shown.left }}
        >
          {shown.words}
        </span>
      )}
    </span>
  );
}

function explanation(piece: Piece): string {
  return piece.says.map(explainMark).join(' ');
}
