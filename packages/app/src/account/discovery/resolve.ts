import { Resolver } from 'node:dns/promises';

export interface Exchanger {
  readonly exchange: string;
  readonly priority: number;
}

export interface Service {
  readonly name: string;
  readonly port: number;
  readonly priority: number;
  readonly weight: number;
}

/** The questions that are put to the name servers; no answer is an empty one. */
export interface Resolve {
  mx(domain: string): Promise<readonly Exchanger[]>;
  srv(name: string): Promise<readonly Service[]>;
}

const PATIENCE_MS = 3_000;
const MOST = 20;

/** Asks the name servers of this machine, or those given (`127.0.0.1:5353`). */
export function resolveWith(servers: readonly string[] | undefined): Resolve {
  const resolver = new Resolver({ timeout: PATIENCE_MS, tries: 2 });
  if (servers !== undefined) resolver.setServers([...servers]);
  return {
    mx: async (domain) => sorted(await resolver.resolveMx(domain).catch(() => [])),
    srv: async (name) => sorted(await resolver.resolveSrv(name).catch(() => [])),
  };
}

/** The ones to take first in front (RFC 5321 5.1, RFC 2782); a stranger's answer is cut to twenty. */
function sorted<T extends { readonly priority: number; readonly weight?: number }>(found: readonly T[]): readonly T[] {
  return found.slice(0, MOST).toSorted((a, b) => a.priority - b.priority || (b.weight ?? 0) - (a.weight ?? 0));
}
