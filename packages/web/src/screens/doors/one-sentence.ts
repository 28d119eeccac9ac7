import type { DoorView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';

/** What one sentence of a no leaves open: mostly one door, sometimes several that come to the same for its reader. */
export interface SentenceDoors extends Omit<DoorView, 'kind' | 'contact'> {
  readonly kinds: readonly DoorView['kind'][];
  readonly contacts: readonly string[];
}

/** Doors in their order, those of the same words and the same day together: a sentence that is quoted twice reads like two letters. */
export function bySentence(doors: readonly DoorView[]): readonly SentenceDoors[] {
  const groups = Map.groupBy(doors, ({ id, quote, date, standing }) =>
    JSON.stringify([id, quote, date, date === null && standing]),
  );
  return [...groups.values()].flatMap((some) => {
    // One may end on the day on which another opens: how they stand is said of the one that there is something to do about.
    const first = some.find(({ standing }) => standing === 'open') ?? some[0];
    if (first === undefined) return [];
    const { kind: _kind, contact: _contact, ...rest } = first;
    const kinds = [...new Set(some.map(({ kind }) => kind))];
    const contacts = [...new Set(some.flatMap(({ contact }) => contact ?? []))];
    return [{ ...rest, kinds, contacts }];
  });
}

/** The doors in words: "kept on file, talent pool". */
export function kindsSaid(kinds: SentenceDoors['kinds']): string {
  return kinds.map((kind) => t.door[kind]).join(', ');
}
