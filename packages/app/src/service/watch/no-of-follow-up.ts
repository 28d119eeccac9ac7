import { organisationDomain } from '@ajar/core';

import type { MessageRow } from '../../store/store.ts';
import type { NoThread } from './gather.ts';
import { isMine } from './gather.ts';

/** Noes by the house or the address that they came from, with when they came and whether the user answered. */
export type NoesByHouse = ReadonlyMap<string, readonly HouseNo[]>;

interface HouseNo {
  readonly key: string;
  readonly at: number;
  readonly answered: boolean;
}

export function noesByHouse(threads: readonly NoThread[], mine: ReadonlySet<string>): NoesByHouse {
  const noes = threads.flatMap(({ no, rows }) => {
    const house = houseOf(no);
    if (house === null || no.date === null) return [];
    const answered = rows.some((row) => isMine(row, mine) && (row.date ?? 0) > (no.date ?? 0));
    return [{ house, no: { key: no.key, at: no.date, answered } }];
  });
  const byHouse = Map.groupBy(noes, ({ house }) => house);
  return new Map([...byHouse].map(([house, all]) => [house, all.map(({ no }) => no)]));
}

function houseOf({ fromAddress }: MessageRow): string | null {
  return fromAddress === null ? null : (organisationDomain(fromAddress) ?? fromAddress);
}

/**
 * Whether a letter of its own thread would follow from this no rather than from another of the same house: the newest
 * before it that was answered, or else the newest. One letter is proposed once.
 */
export function isNoOf(followUp: MessageRow, { no }: NoThread, houses: NoesByHouse): boolean {
  const house = houseOf(no);
  const before = (house === null ? [] : (houses.get(house) ?? [])).filter(
    ({ at }) => at <= (followUp.date ?? Infinity),
  );
  const answered = before.filter((one) => one.answered);
  const [nearest] = (answered.length > 0 ? answered : before).toSorted(
    (a, b) => b.at - a.at || (a.key < b.key ? -1 : 1),
  );
  return nearest === undefined || nearest.key === no.key;
}
