/** Numbers from 1 by the hash of a stem: one look at flat memory a word, where a `Map` would take several. */
export interface StemTable {
  /** The number of a stem; 0 where it has none. */
  at(stem: number): number;
  readonly size: number;
}

/** The numbers of `map` as a table; they are not 0. */
export function stemTable(map: ReadonlyMap<number, number>): StemTable {
  // A quarter full at most, so that nearly every word that is in no list meets an empty slot at once.
  const slots = 1 << Math.max(4, Math.ceil(Math.log2(map.size * 4 + 1)));
  const mask = slots - 1;
  const stems = new Int32Array(slots);
  const numbers = new Int32Array(slots);
  for (const [stem, number] of map) {
    let slot = spread(stem) & mask;
    while (numbers[slot] !== 0) slot = (slot + 1) & mask;
    stems[slot] = stem;
    numbers[slot] = number;
  }
  return {
    size: map.size,
    at: (stem) => {
      let slot = spread(stem) & mask;
      for (;;) {
        const number = numbers[slot] ?? 0;
        if (number === 0 || stems[slot] === stem) return number;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function spread(stem: number): number {
  const mixed = Math.imul(stem, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
