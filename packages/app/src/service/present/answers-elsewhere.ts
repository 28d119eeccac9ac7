import { organisationDomain } from '@ajar/core';
import type { Message } from '@ajar/core';

/**
 * What the user should know before an answer leaves: a letter may ask for answers to go somewhere else than where it came from, as
 * firms do that let others handle their mail, and as whoever fishes for answers does. Null where it goes to the house that wrote, or
 * where the sender's address names none.
 */
export function answersElsewhere(
  { from, replyTo }: Pick<Message, 'from' | 'replyTo'>,
  to: string | null,
): string | null {
  if (from === null || to === null || !replyTo.some(({ address }) => address === to)) return null;
  const house = organisationDomain(from.address);
  return house === null || sameHouse(house, hostOf(to)) ? null : ELSEWHERE;
}

const ELSEWHERE =
  'They asked for answers to go to this address. It is of another house than the one the letter came from: look whether you know it.';

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** By the last two names of both: near enough to keep quiet about a server within the same house. */
function sameHouse(one: string, other: string): boolean {
  return lastNames(one) === lastNames(other);
}

function lastNames(host: string): string {
  return host.split('.').slice(-2).join('.');
}
