import { AjarError } from '../../service/ajar-error.ts';
import type { Issuer } from './issuers.ts';

/** The address that a provider sends the user to. Only a web address is ever opened, in the clear only for a provider on this machine. */
export function safeUrl(text: string | undefined, { name, server }: Issuer): URL {
  const url = URL.parse(text ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && server.issuer.startsWith('http:'))) return url;
  throw new AjarError('server-refused', `${name} names no address where you could sign in this way.`);
}
