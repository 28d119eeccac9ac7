import { createHash } from 'node:crypto';

/** PostgreSQL refuses index entries over 2,704 bytes, two of these (3 bytes a unit at worst) must fit in one. */
const LONGEST = 400;
const HASH_HEX = 64;

/**
 * A Message-ID or address as it is stored and looked up. Real ones are far shorter; one that was made
 * to break an index keeps its start and a hash of the whole, so it still only equals itself.
 */
export function lookupText(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, LONGEST - HASH_HEX) + createHash('sha256').update(text).digest('hex');
}

export function domainOf(address: string): string {
  return lookupText(address.slice(address.lastIndexOf('@') + 1));
}
