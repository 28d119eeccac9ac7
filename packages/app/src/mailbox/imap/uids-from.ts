import type { ImapFlow } from 'imapflow';

/** More than any mailbox that a person has: a bound for servers that make numbers up. */
const MOST_UIDS = 2_000_000;

/**
 * The UIDs of the opened folder from this one on, in order. As ranges where the server writes them so (ESEARCH, RFC
 * 4731): some bytes for a folder of any size.
 */
export async function uidsFrom(client: ImapFlow, from: number): Promise<readonly number[]> {
  const found = await client.search({ uid: `${from}:*` }, { uid: true, returnOptions: ['ALL'] });
  // The library says no more of it: the server refused.
  if (found === false || found === undefined)
    throw Object.assign(new Error('search refused'), { responseStatus: 'NO', responseText: '' });
  const uids = 'length' in found ? found.slice(0, MOST_UIDS) : expandSet(found.all ?? '');
  // `n:*` names the last message too, whatever its number (RFC 3501 6.4.8).
  return [...new Set(uids)].filter((uid) => uid >= from).toSorted((a, b) => a - b);
}

/** The numbers of a sequence set: `1:3,9`. */
export function expandSet(set: string): readonly number[] {
  const numbers: number[] = [];
  for (const range of set.split(',')) {
    const [first = '', last = first] = range.split(':');
    if (!/^\d{1,10}$/u.test(first) || !/^\d{1,10}$/u.test(last)) continue;
    const [low, high] = [Number(first), Number(last)].toSorted((a, b) => a - b);
    for (let n = low ?? 0; n <= (high ?? -1) && numbers.length < MOST_UIDS; n += 1) numbers.push(n);
  }
  return numbers;
}
