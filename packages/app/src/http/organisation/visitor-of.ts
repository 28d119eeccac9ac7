import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

import type { Visitor } from '../../service/organisation/people.ts';
import { networkOf } from './network-of.ts';

/**
 * How many proxies of ours stand before this server and add to X-Forwarded-For: 0 for none. What comes from further away was
 * written by whoever asks, and is not believed.
 */
export type Proxies = number;

/** From where somebody asks. */
export function visitorOf(c: Context, proxies: Proxies): Visitor {
  const direct = getConnInfo(c).remote.address ?? '';
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return { address: networkOf(told === undefined || told === '' ? direct : told) };
}
