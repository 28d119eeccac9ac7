import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

import { AjarError } from '../service/ajar-error.ts';

/** Hosts inside of the network that may be connected to; null: anything may, as on somebody's own machine. */
let allowed: ReadonlySet<string> | null = null;

/**
 * From here on this process connects to mail servers in the open internet alone, and to these hosts: whoever names a server in an
 * organisation is not to reach what lies beside Ajar.
 */
export function onlyOutside(hosts: readonly string[]): void {
  allowed = new Set(hosts.map((host) => host.toLowerCase()));
}

/** Where a mail server is connected to, and the name that its certificate must have; none where the host is an address. */
export interface Place {
  readonly host: string;
  readonly servername?: string;
}

/**
 * Where to connect to for a host: the very address that was looked at, so that a name cannot mean something else a moment later. A name
 * that is not found stays so (RFC 6761, 6.4), and whoever connects hears of it. Throws `server-refused` for what lies inside of the network.
 */
export async function whereToConnect(host: string): Promise<Place> {
  if (allowed === null || allowed.has(host.toLowerCase())) return { host };
  const found = await lookup(host, { all: true, order: 'ipv4first' }).catch(() => []);
  const [first] = found;
  if (first === undefined) return { host: `${host}.invalid` };
  if (found.some(({ address, family }) => INSIDE.check(address, family === 6 ? 'ipv6' : 'ipv4')))
    throw new AjarError(
      'server-refused',
      `${host} lies inside of the network that Ajar runs in, and mail is read from outside of it alone. Nothing was connected to. Whoever runs Ajar can allow it (AJAR_MAIL_HOSTS).`,
    );
  return { host: first.address, ...(isIP(host) === 0 && { servername: host }) };
}

/** Loopback, private, of one link, shared, for tests, to many, and what is translated into any of these (RFC 6890). */
const INSIDE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(net, bits, 'ipv6');
