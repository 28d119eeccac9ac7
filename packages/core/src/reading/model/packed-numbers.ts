/**
 * Whole numbers from 0 as text, one sign each where they are small: a zip finds far more to save in it than in the same numbers as
 * base64, where no number begins at a sign of its own.
 */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Numbers below this are one sign. The four signs from it on stand before so many more, of six bits each, low ones first. */
export const SMALL = 60;

/** Reads a run of numbers one after another. */
export class NumberRun {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next number; 0 behind the last. */
  next(): number {
    const first = this.#sign();
    if (first < SMALL) return first;
    let value = 0;
    for (let digit = 0; digit <= first - SMALL; digit += 1) value += this.#sign() * 64 ** digit;
    return value + SMALL;
  }

  /** The next of numbers that may be negative (zigzag: 0, -1, 1, -2 ...). */
  nextSigned(): number {
    const value = this.next();
    return (value & 1) === 1 ? -(value + 1) / 2 : value / 2;
  }

  #sign(): number {
    return PLACES[this.#text.charCodeAt(this.#at++)] ?? 0;
  }
}

const PLACES = new Uint8Array(128);
for (let place = 0; place < SIGNS.length; place += 1) PLACES[SIGNS.charCodeAt(place)] = place;
