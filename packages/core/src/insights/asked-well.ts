/** One no that was asked about again: with a fair ground, and in a calm letter. `calm` is null where its words are not known. */
export interface Ask {
  readonly grounded: boolean;
  readonly calm: boolean | null;
}

/** How asking was done, whatever came of it: done well, it counts as a win. */
export interface AskedWell {
  readonly asks: number;
  readonly grounded: number;
  readonly calm: number;
  /** Asks whose words are known: of these `calm` and `well` are counted. */
  readonly heard: number;
  /** Grounded and calm. */
  readonly well: number;
}

export function askedWellOf(asks: readonly Ask[]): AskedWell {
  return {
    asks: asks.length,
    grounded: asks.filter(({ grounded }) => grounded).length,
    calm: asks.filter(({ calm }) => calm === true).length,
    heard: asks.filter(({ calm }) => calm !== null).length,
    well: asks.filter(({ grounded, calm }) => grounded && calm === true).length,
  };
}
