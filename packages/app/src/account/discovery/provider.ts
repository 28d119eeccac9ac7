import type { ServerAddress } from '../account.ts';

/** How a provider lets programs in. `app-password`: a password made for this program alone, not the one of its pages. */
export type WayIn = 'password' | 'app-password' | 'oauth';

/** What is known of a provider of mail. Data, each with the page it comes from. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Of the addresses it gives out. */
  readonly domains: readonly string[];
  /** How the names of its mail exchangers end, where domains of others are hosted; without a dot in front. */
  readonly mx: readonly string[];
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
  /** Other names of the server to read from. */
  readonly alsoAt: readonly string[];
  /** The best one first. */
  readonly waysIn: readonly WayIn[];
  readonly oauth: 'google' | 'microsoft' | null;
  /** It files a copy of what is sent by itself. */
  readonly filesSent: boolean;
  /** What to do before signing in, one step a sentence; none when the usual password will do. */
  readonly steps: readonly string[];
  /** What to know beside. */
  readonly note: string | null;
  /** Page for people with trouble; where this was read, too. */
  readonly help: string;
}

export function tls(host: string, port: number): ServerAddress {
  return { host, port, security: 'tls' };
}

export function starttls(host: string, port: number): ServerAddress {
  return { host, port, security: 'starttls' };
}

/** A provider that takes the usual password, and files no copies. */
export function plainProvider(
  facts: Pick<Provider, 'id' | 'name' | 'domains' | 'imap' | 'smtp' | 'help'> & Partial<Provider>,
): Provider {
  return { mx: [], alsoAt: [], waysIn: ['password'], oauth: null, filesSent: false, steps: [], note: null, ...facts };
}
