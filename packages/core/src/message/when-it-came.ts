import { readDate } from './date.ts';
import { BETWEEN_STAMPS } from './headers.ts';

const DAY = 86_400_000;
/** What zones that are wrong can make of a moment. */
const AHEAD = DAY;
/** Mail waits in queues for days, and with moderators for weeks. One stamp alone may be that of a move to another server. */
const BEHIND = 60 * DAY;
/** RFC 821. Clocks that have lost their battery say 1970 or 1980. */
const MAIL_BEGAN = Date.UTC(1982, 7, 1);
/** Servers on the way that are looked at, and how much of the end of each, where its date is. */
const MOST_STAMPS = 50;
const STAMP_END = 120;

/**
 * The date of a message as far as it can be believed, in milliseconds since the epoch. What its writer's clock says stands, unless there is
 * better: a letter is not written days after it came, nor months before the first server on its way saw it. Without a date it is
 * when it came. Null when nothing tells.
 * @param told what the Date header says
 * @param received the Received headers, the last server first (RFC 5321, 4.4): each ends with `;` and a date
 * @param arrivedAt when the server that keeps it says it came; a move to another provider may make that late, so it is asked last
 */
export function whenItCame(told: number | null, received: string, arrivedAt: number | null): number | null {
  const last = stampIn(received, 0);
  const arrived = last ?? (isOfMail(arrivedAt) ? arrivedAt : null);
  if (!isOfMail(told)) return last === null ? arrived : Math.min(...stampsIn(received));
  if (arrived !== null && told > arrived + AHEAD) return arrived;
  if (last === null || last <= told + BEHIND) return told;
  const stamps = stampsIn(received);
  return stamps.length > 1 && stamps.every((stamp) => stamp > told + BEHIND) ? Math.min(...stamps) : told;
}

function isOfMail(time: number | null): time is number {
  return time !== null && time >= MAIL_BEGAN;
}

/** The moment at the end of the stamp that begins here. */
function stampIn(received: string, start: number): number | null {
  if (received === '') return null;
  const next = received.indexOf(BETWEEN_STAMPS, start);
  const end = next === -1 ? received.length : next;
  const stamp = received.slice(Math.max(start, end - STAMP_END), end);
  const time = readDate(stamp.slice(stamp.lastIndexOf(';') + 1))?.time ?? null;
  return isOfMail(time) ? time : null;
}

function stampsIn(received: string): readonly number[] {
  const stamps: number[] = [];
  let start = 0;
  for (let count = 0; count < MOST_STAMPS; count++) {
    const stamp = stampIn(received, start);
    if (stamp !== null) stamps.push(stamp);
    const next = received.indexOf(BETWEEN_STAMPS, start);
    if (next === -1) break;
    start = next + 1;
  }
  return stamps;
}
