import type { DigestView } from './notice-views.ts';

type Counts = DigestView['counts'];

/** The counts in one calm line; what is nought is not mentioned. */
export function digestWords(counts: Counts): string {
  const parts = LINES.flatMap(([name, one, many]) => {
    const count = counts[name];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  if (parts.length === 0) return 'Nothing needs you today.';
  return `${parts.join(', ')}. Nothing else needs you.`;
}

const LINES: readonly (readonly [keyof Counts, string, string])[] = [
  ['notSent', 'letter was not sent', 'letters were not sent'],
  ['toSettle', 'letter may not have arrived', 'letters may not have arrived'],
  ['toDecide', 'no can be decided', 'noes can be decided'],
  ['toConfirm', 'thing may have come of a no', 'things may have come of your noes'],
  ['toMend', 'address did not work', 'addresses did not work'],
  ['toReadAgain', 'draft has lain a night', 'drafts have lain a night'],
  ['doors', 'door opened', 'doors opened'],
  ['answers', 'answer came', 'answers came'],
  ['waitsOver', 'wait is over', 'waits are over'],
];
