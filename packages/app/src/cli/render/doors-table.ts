import type { DoorView } from '../../service/insights/insights-views.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { shortIds } from '../text/short-ids.ts';
import { renderTable } from '../text/table.ts';
import type { Column } from '../text/table.ts';
import { DOOR_WORDS } from '../wording.ts';

/** Doors as a table that fits the terminal; those that are past are dim. */
export function doorsTable(rows: readonly DoorView[], everyId: readonly string[], width: number, paint: Paint): string {
  const short = shortIds(everyId);
  const faded = (cell: string, row: DoorView): string => (row.standing === 'past' ? paint('dim', cell) : cell);
  const columns: readonly Column<DoorView>[] = [
    { title: 'WHEN', value: when, style: faded },
    { title: 'DOOR', value: ({ kind }) => DOOR_WORDS[kind], style: faded },
    {
      title: 'WHO',
      value: (row) => oneLine(row.organisation ?? row.person ?? row.about),
      least: 12,
      style: (cell, row) => (row.standing === 'past' ? paint('dim', cell) : paint('bold', cell)),
    },
    { title: 'THEIR WORDS', value: ({ quote }) => oneLine(quote), least: 16, dispensable: 1, style: faded },
    { title: 'THE NO', value: ({ id }) => short.get(id) ?? id, style: (cell) => paint('cyan', cell) },
  ];
  return renderTable(rows, columns, width, (title) => paint('dim', title));
}

function when({ date, closes, standing }: DoorView): string {
  if (date === null) return standing === 'past' ? 'gone through' : 'no day named';
  if (standing === 'past') return closes ? `until ${date}, past` : `since ${date}, past`;
  return `${closes ? 'until' : standing === 'ahead' ? 'from' : 'since'} ${date}`;
}
