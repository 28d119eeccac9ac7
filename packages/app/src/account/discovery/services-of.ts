import type { ServerAddress } from '../account.ts';
import type { Resolve, Service } from './resolve.ts';

export interface Services {
  readonly imap: ServerAddress;
  readonly smtp: ServerAddress;
  readonly elsewhere: readonly string[];
}

const HOST = /^(?:[a-z0-9_-]{1,63}\.){1,20}[a-z0-9-]{2,63}$/u;

/**
 * What a domain says of its mail servers in DNS: `_imaps._tcp`, `_imap._tcp` (RFC 6186) and `_submissions._tcp` (RFC 8314),
 * `_submission._tcp`; encryption from the first byte is preferred. Null unless it names both.
 */
export async function servicesOf(domain: string, resolve: Resolve): Promise<Services | null> {
  const ask = async (service: string, security: ServerAddress['security']): Promise<ServerAddress | null> =>
    firstOf(await resolve.srv(`${service}._tcp.${domain}`), security);
  const [imaps, imap, submissions, submission] = await Promise.all([
    ask('_imaps', 'tls'),
    ask('_imap', 'starttls'),
    ask('_submissions', 'tls'),
    ask('_submission', 'starttls'),
  ]);
  const reads = imaps ?? imap;
  const sends = submissions ?? submission;
  if (reads === null || sends === null) return null;
  const elsewhere = [...new Set([reads.host, sends.host])].filter((host) => !isWithin(host, domain));
  return { imap: reads, smtp: sends, elsewhere };
}

/** A target of "." says that there is no such service (RFC 2782), and what is no name of a server is no server. */
function firstOf(services: readonly Service[], security: ServerAddress['security']): ServerAddress | null {
  const found = services
    .map(({ name, port }) => ({ host: name.toLowerCase().replace(/\.$/u, ''), port, security }))
    .find(({ host, port }) => HOST.test(host) && port > 0);
  return found ?? null;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
