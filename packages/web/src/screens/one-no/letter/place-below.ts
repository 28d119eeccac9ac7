/** Widest the explanation gets, in pixels: `max-w-72`. */
const WIDTH = 288;

export interface Place {
  readonly top: number;
  readonly left: number;
}

/** Just below the last line of `mark`, inside `box`, so that nothing hangs over the edge on a phone. */
export function placeBelow(mark: HTMLElement, box: HTMLElement): Place {
  const frame = box.getBoundingClientRect();
  const line = [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect();
  const room = Math.max(0, frame.width - WIDTH);
  return { top: line.bottom - frame.top + 2, left: Math.min(Math.max(0, line.left - frame.left), room) };
}
