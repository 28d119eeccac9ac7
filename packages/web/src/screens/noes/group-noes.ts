import type { RejectionStatus, RejectionSummary } from '../../api/types.ts';

export const GROUPS = ['to-decide', 'waiting', 'settled'] as const;
export type Group = (typeof GROUPS)[number];

/** A no stays to be decided until a letter has left: a draft, even an approved one, still needs its writer. */
const GROUP_OF: Readonly<Record<RejectionStatus, Group>> = {
  'to-decide': 'to-decide',
  drafting: 'to-decide',
  approved: 'to-decide',
  waiting: 'waiting',
  settled: 'settled',
};

export function groupOf(status: RejectionStatus): Group {
  return GROUP_OF[status];
}

export interface NoesGroup {
  readonly group: Group;
  readonly noes: readonly RejectionSummary[];
}

/** The groups in order, each newest first; undated ones last. */
export function groupNoes(noes: readonly RejectionSummary[]): readonly NoesGroup[] {
  const sorted = noes.toSorted(newestFirst);
  return GROUPS.map((group) => ({ group, noes: sorted.filter((no) => groupOf(no.status) === group) }));
}

/** ISO dates sort as plain text: ten thousand of them must not go through a collator. */
function newestFirst(a: RejectionSummary, b: RejectionSummary): number {
  const [one, other] = [a.receivedAt ?? '', b.receivedAt ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
}

/** The first `count` rows over all groups, for a list that grows as it is scrolled. */
export function firstRows(groups: readonly NoesGroup[], count: number): readonly NoesGroup[] {
  let left = count;
  return groups.map(({ group, noes }) => {
    const shown = noes.slice(0, Math.max(0, left));
    left -= noes.length;
    return { group, noes: shown };
  });
}
