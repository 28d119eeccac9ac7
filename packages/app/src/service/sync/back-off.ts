import type { AjarErrorCode } from '../ajar-error.ts';

const FIRST_MS = 5_000;
const LONGEST_MS = 300_000;
/** What only the user can mend is tried seldom: servers lock accounts that are knocked at with a wrong password. */
const FOR_THE_USER_MS = 600_000;
const FOR_THE_USER: ReadonlySet<AjarErrorCode> = new Set(['sign-in-needed', 'certificate']);

/**
 * How long to wait before a mail server is tried again, in milliseconds: longer after each failure in a row, and never
 * the same for all (`chance` is from 0 up to 1), so that a server that comes back is not stormed.
 */
export function backOff(failures: number, code: AjarErrorCode, chance: number): number {
  const whole = FOR_THE_USER.has(code) ? FOR_THE_USER_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(whole * (0.5 + chance / 2));
}
