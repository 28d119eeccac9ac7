import { AjarError } from '../../service/ajar-error.ts';
import type { Issuer } from './issuers.ts';

/** Throws: without a refresh token an account would ask for a new sign-in each hour. */
export function noRefresh({ name }: Issuer): never {
  throw new AjarError(
    'server-refused',
    `${name} let you in for this once only (it gave no refresh token). Look at what the client may do, then sign in again.`,
  );
}
