import type { AjarErrorCode } from '../ajar-error.ts';

const FIRST_MS = 5_000;
const LONGEST_MS = 300_000;
/** What only the user can mend is tried seldom: servers lock accounts that are knocked at with a wrong password. */
const FOR_THE_USER_MS = 600_000;
const FOR_THE_USER: ReadonlySet<AjarErrorCode> = new Set(['sign-in-needed', 'certificate']);

/** Our own database is no mail server that counts who knocks: it is asked soon, for mail waits meanwhile. */
const STORE_FIRST_MS = 500;
const STORE_LONGEST_MS = 5_000;
const OF_THE_STORE: ReadonlySet<AjarErrorCode> = new Set(['store-away', 'store-busy']);

/**
 * How long to wait before a mail server, or the database, is tried again, in milliseconds: longer after each failure in a row, and never
 * the same for all (`chance` is from 0 up to 1), so that a server that comes back is not stormed.
 */
export function backOff(failures: number, code: AjarErrorCode, chance: number): number {
  const [first, longest] = OF_THE_STORE.has(code) ? [STORE_FIRST_MS, STORE_LONGEST_MS] : [FIRST_MS, LONGEST_MS];
  const whole = FOR_THE_USER.has(code) ? FOR_THE_USER_MS : Math.min(longest, first * 2 ** (failures - 1));
  return Math.round(whole * (0.5 + chance / 2));
}
