import { GROUPS } from '../groups.ts';
import type { RowPlace } from './selection.ts';

/** Where the row of this link stands; null for anything else. */
export function placeOfRow(row: HTMLElement | null): RowPlace | null {
  const { row: id, group: named, at } = row?.dataset ?? {};
  const group = GROUPS.find((one) => one === named);
  return id === undefined || group === undefined ? null : { id, group, at: Number(at) };
}
