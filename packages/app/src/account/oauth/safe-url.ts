import { AjarError } from '../../service/ajar-error.ts';
import type { Issuer } from './issuers.ts';

/** Whether it is a web address, in the clear only for a provider on this machine, which is so itself. */
export function isSafe(url: URL, issuer: string): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && issuer.startsWith('http:'));
}

/** The address that a provider sends the user to. Only a web address is ever opened, in the clear only for a provider on this machine. */
export function safeUrl(text: string | undefined, { name, server }: Issuer): URL {
  const url = URL.parse(text ?? '');
  if (url !== null && isSafe(url, server.issuer)) return url;
  throw new AjarError('server-refused', `${name} names no address where you could sign in this way.`);
}
