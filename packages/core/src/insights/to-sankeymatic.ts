import type { Flow } from './flow.ts';

/**
 * A flow as SankeyMATIC reads it (https://sankeymatic.com/manual/): a line `Source [12] Target` for each link.
 * @param nameOf what a node is called, by its id; names must differ
 */
export function toSankeymatic({ links }: Flow, nameOf: (id: string) => string): string {
  return links
    .map(({ source, target, count }) => `${plain(nameOf(source))} [${String(count)}] ${plain(nameOf(target))}\n`)
    .join('');
}

/** Brackets, colours and line ends mean something there. */
function plain(name: string): string {
  return name.replaceAll(/[[\]#\s]+/gu, ' ').trim();
}
