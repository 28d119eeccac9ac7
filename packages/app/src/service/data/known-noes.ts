import { bareText, houseName, isSameNo, isSameText } from '@ajar/core';
import type { NoMarks } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { loadAll } from '../load.ts';
import { stateOf, toSummary } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';

/** A no that is there, by what another is held against it. */
export interface KnownNo extends NoMarks {
  readonly id: string;
  readonly messageKey: string;
  readonly sourceId: string;
  /** Its letter, as `bareText`; empty for one that was noted without. */
  readonly text: string;
}

/** Noes that are there, to be asked whether one of them is the same as another. */
export class KnownNoes {
  readonly #byHouse = new Map<string, KnownNo[]>();
  readonly #byAddress = new Map<string, KnownNo[]>();
  readonly #withText: KnownNo[] = [];
  readonly #taken = new Set<string>();

  constructor(noes: readonly KnownNo[]) {
    for (const no of noes) {
      put(this.#byHouse, houseName(no.organisation), no);
      put(this.#byAddress, no.address ?? '', no);
      if (no.text !== '') this.#withText.push(no);
    }
  }

  /** One that was found to be the same as another is not the same as a third. */
  take(id: string): void {
    this.#taken.add(id);
  }

  isTaken(id: string): boolean {
    return this.#taken.has(id);
  }

  /** Those that are most likely the same no. Two letters are held against each other by their words and by nothing else. */
  same(marks: NoMarks, text: string): readonly KnownNo[] {
    const copies = text === '' ? [] : this.#withText.filter((no) => isSameText(no.text, text));
    if (copies.length > 0) return copies;
    const near = [
      ...(this.#byHouse.get(houseName(marks.organisation)) ?? []),
      ...(this.#byAddress.get(marks.address ?? '') ?? []),
    ];
    return [...new Set(near)].filter((no) => (text === '' || no.text === '') && isSameNo(no, marks));
  }
}

function put(map: Map<string, KnownNo[]>, name: string, no: KnownNo): void {
  if (name === '') return;
  const known = map.get(name);
  if (known === undefined) map.set(name, [no]);
  else known.push(no);
}

/** Every no in the store. */
export async function loadKnownNoes(reader: StoreReader): Promise<KnownNoes> {
  return new KnownNoes((await loadAll(reader)).map(toKnownNo));
}

export function toKnownNo(record: RejectionRecord): KnownNo {
  const { row, message, reading } = record;
  // What the user corrected counts, whatever the day.
  const { organisation, role } = toSummary(record, stateOf(record, 0));
  return {
    id: row.id,
    messageKey: row.messageKey,
    sourceId: message.sourceId,
    organisation,
    role,
    address: message.fromAddress,
    date: message.date,
    text: bareText(letterOf(reading.text, message.subject)),
  };
}

/** The letter without the subject that a reading's text begins with. */
function letterOf(text: string, subject: string): string {
  return text.startsWith(subject) ? text.slice(subject.length) : text;
}
