const DIGITS = 16;

/** A number as a position: positions of one source sort as text in the order of the mail. */
export function numberPosition(value: number): string {
  return String(value).padStart(DIGITS, '0');
}

/** The number of a position; null when it is none. */
export function positionNumber(position: string): number | null {
  return /^\d{1,16}$/.test(position) ? Number(position) : null;
}
