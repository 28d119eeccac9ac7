import { TooManyError } from '../../service/ajar-error.ts';

/** Throws `too-many` for a person who asked for more than this server has for one. */
export type PersonLimit = (person: string) => void;

const WITHIN_MS = 60_000;
/** A page asks for some ten things; nobody reads a page a second for a minute. */
const MOST = 600;

/**
 * Counts what each person asks for in a stretch of a minute, in this process: it protects this process. `now`: milliseconds,
 * of any clock that only goes forward.
 */
export function personLimit(now: () => number, most = MOST): PersonLimit {
  let [began, counts] = [now(), new Map<string, number>()];
  return (person) => {
    if (now() - began >= WITHIN_MS) [began, counts] = [now(), new Map()];
    const count = (counts.get(person) ?? 0) + 1;
    counts.set(person, count);
    if (count <= most) return;
    const seconds = Math.max(1, Math.ceil((began + WITHIN_MS - now()) / 1000));
    throw new TooManyError('That was a lot at once. Nothing was lost; in a minute it goes on.', seconds);
  };
}
