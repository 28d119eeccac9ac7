import type { Message } from '@ajar/core';

/**
 * Whether a message is traffic of a mailing list, of which the headers are enough: it says so by List-Id and Precedence,
 * and neither names the user among those it is for nor comes from them. A notice of an application system carries such
 * headers too, but is addressed to the one it is about. Told by headers alone, so that it does not matter when a message
 * is met.
 */
export function isListMail({ signs, from, to, cc }: Message, address: string): boolean {
  if (signs.listId === null || !['list', 'bulk'].includes(signs.precedence ?? '')) return false;
  return ![from, ...to, ...cc].some((one) => one?.address === address);
}
