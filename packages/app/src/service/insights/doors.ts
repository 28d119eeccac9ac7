import { doorStanding } from '@ajar/core';

import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { shownDoors } from '../present/shown-doors.ts';
import type { DoorsView, DoorView } from './insights-views.ts';
import { countedNoes } from './counted.ts';
import type { Counted } from './counted.ts';
import { localDay } from './local-day.ts';
import { namingOf } from './named.ts';
import type { Naming } from './named.ts';

/** What the noes leave open: each door with its words, its day, how it stands today, and the no it belongs to. */
export async function doors(context: Context): Promise<DoorsView> {
  const { now, zone } = await clockOf(context);
  const today = localDay(now, zone) ?? '';
  const noes = await context.store.read((reader) => countedNoes(reader, { now, zone }));
  const naming = namingOf(noes, false);
  return { today, doors: noes.flatMap((no) => doorsOf(no, naming, today)).toSorted(byDay) };
}

/** Dated doors by their day; then those without one, the newest no first. */
function byDay(a: DoorView, b: DoorView): number {
  if (a.date !== null && b.date !== null) return a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1;
  if (a.date === null && b.date === null) return (b.receivedAt ?? '').localeCompare(a.receivedAt ?? '');
  return a.date === null ? 1 : -1;
}

function doorsOf(no: Counted, naming: Naming, today: string): readonly DoorView[] {
  const { record, state, life } = no;
  return shownDoors(record.reading).map(({ kind, date, contact, quote, closes }): DoorView => ({
    id: record.row.id,
    ...naming(no),
    field: life.field,
    status: state.status,
    receivedAt: life.receivedAt === null ? null : new Date(life.receivedAt).toISOString(),
    kind,
    date,
    closes,
    standing: wasGoneThrough(kind, state) ? 'past' : doorStanding(date, closes, today),
    quote,
    contact,
  }));
}

/** They offered feedback, and gave it. */
function wasGoneThrough(kind: DoorView['kind'], { outcomes }: Counted['state']): boolean {
  return kind === 'feedback-offered' && outcomes.some(({ outcome }) => outcome === 'feedback');
}
