import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffectEvent, useLayoutEffect, useRef } from 'react';

import { CHUNK, chunkQuery } from '../../api/noes.ts';
import type { NoesFilter } from '../../api/noes.ts';
import { PLACE_OF } from './groups.ts';
import type { Group } from './groups.ts';
import { NoRow } from './no-row.tsx';
import { useNear } from './use-near.ts';

interface NoesChunkProps {
  readonly group: Group;
  readonly filter: NoesFilter;
  readonly index: number;
  readonly total: number;
}

/** A row is about as high until it was seen, in pixels. */
const ROW_HEIGHT = 136;

/** How high chunks were when they were last drawn: coming back finds the same row at the same place. */
const heights = new Map<string, number>();

/** A stretch of a group: drawn near what is looked at, an empty space of the same height elsewhere. */
export function NoesChunk({ group, filter, index, total }: NoesChunkProps) {
  const start = index * CHUNK;
  const rowsHere = Math.min(CHUNK, total - start);
  const place = `${group} ${String(index)} ${String(rowsHere)}`;
  const space = useRef<HTMLLIElement>(null);
  const end = useRef<HTMLLIElement>(null);
  const near = useNear(space, end, index === 0, (from, to) => keepHeight(place, from, to));
  const { data } = useQuery({ ...chunkQuery(filter, PLACE_OF[group], index), enabled: near });
  // Rows that were just fetched are drawn in pieces between frames, as those are that were here before.
  const fetching = useDeferredValue(data === undefined);
  const drawn = near && data !== undefined && !fetching;
  const onGone = useEffectEvent((from: HTMLElement, to: HTMLElement) => keepHeight(place, from, to));
  useLayoutEffect(() => {
    const [from, to] = [space.current, end.current];
    return from === null || to === null ? undefined : () => onGone(from, to);
  }, []);
  const height = heights.get(place) ?? rowsHere * ROW_HEIGHT;
  return (
    <>
      <li
        ref={space}
        aria-hidden="true"
        data-unloaded={drawn ? undefined : ''}
        style={{ height: drawn ? 0 : height }}
      />
      {drawn
        ? data.rows.map((no, at) => <NoRow key={no.id} no={no} group={group} at={start + at} total={total} />)
        : null}
      <li ref={end} aria-hidden="true" />
    </>
  );
}

/** Nothing is measured while rows are put in: that would have them laid out at once, in the middle of a frame. */
function keepHeight(place: string, from: HTMLElement, to: HTMLElement): void {
  if (from.dataset['unloaded'] === undefined)
    heights.set(place, to.getBoundingClientRect().top - from.getBoundingClientRect().bottom);
}
