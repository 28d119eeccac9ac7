import { AjarError } from '../service/ajar-error.ts';
import { serverSaid } from './server-said.ts';

/** A server that lets nobody in for the moment (RFC 4954: 4yz; RFC 5530): it says nothing of the password, so nor do we. */
export function notNow(host: string, said: string): AjarError {
  return new AjarError(
    'server-away',
    `${host} lets nobody sign in at the moment. The password may well be right: try again in a few minutes.${serverSaid(said)}`,
  );
}
