/** Neighbours together, as many as weigh this much; one that weighs more is alone. */
export function groupsOf<T>(items: readonly T[], most: number, weigh: (item: T) => number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const own = weigh(item);
    if (weight + own > most) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(item);
    weight += own;
  }
  return groups;
}
