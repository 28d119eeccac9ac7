/** Behind these a stop ends no sentence: names, houses and initials. */
const SHORT = /(?:^|[\s(“"„«])(?:\p{Lu}|Dr|Drs|Mr|Mrs|Ms|Mx|Prof|St|Ste|Jr|Sr|Inc|Ltd|Co|Corp|vs|No|e\.g|i\.e)\.$/u;

/** Where one sentence of a text ends and the next begins: the places of the spaces between them, at most so many. */
export function sentenceEnds(text: string, most: number): readonly number[] {
  const ends: number[] = [];
  for (const { index } of text.matchAll(/(?<=[.!?][)”"’]?) (?=\S)/gu)) {
    if (SHORT.test(text.slice(Math.max(0, index - 8), index))) continue;
    ends.push(index);
    if (ends.length === most) break;
  }
  return ends;
}
