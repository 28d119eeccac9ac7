import type { RejectionDetail, SendingView } from './types.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How soon to look again at a no of which a letter is on its way, in milliseconds; false when nothing moves. */
export function whileOnItsWay(no: Pick<RejectionDetail, 'drafts'>, now: number): number | false {
  const waits = no.drafts.flatMap(({ sending }) => (sending === null ? [] : (waitFor(sending, now) ?? [])));
  return waits.length === 0 ? false : Math.min(...waits);
}

function waitFor({ state, leavesAt, why }: SendingView, now: number): number | null {
  switch (state) {
    case 'sending':
      return SECOND;
    case 'waiting':
      if (why !== null) return 10 * SECOND;
      return leavesAt === null ? SECOND : Math.min(MINUTE, Math.max(SECOND, Date.parse(leavesAt) - now));
    case 'unknown':
      return 20 * SECOND;
    case 'sent':
    case 'refused':
    case 'in-drafts':
    case 'returned':
      return null;
  }
}
