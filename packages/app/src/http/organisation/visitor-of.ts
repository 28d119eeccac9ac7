import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

import type { Visitor } from '../../service/organisation/people.ts';

/**
 * How many proxies of ours stand before this server and add to X-Forwarded-For: 0 for none. What comes from further away was
 * written by whoever asks, and is not believed.
 */
export type Proxies = number;

/** From where somebody asks. An address of IPv6 is taken as its network of 64 bits: one person has all of it. */
export function visitorOf(c: Context, proxies: Proxies): Visitor {
  const direct = getConnInfo(c).remote.address ?? '';
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return { address: network(told === undefined || told === '' ? direct : told) };
}

function network(address: string): string {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/iu.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address.slice(0, 45);
  const [head = '', tail] = address.slice(0, 45).toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - first.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...first, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...(tail ?? '').split(':')];
  return `${all.slice(0, 4).join(':')}::/64`;
}
