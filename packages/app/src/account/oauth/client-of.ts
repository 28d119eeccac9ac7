import { ClientSecretPost, None } from 'oauth4webapi';
import type { Client, ClientAuth } from 'oauth4webapi';

import type { OAuthClient } from './tokens.ts';

/** The client as the library wants it: with its secret, where it has one. */
export function clientOf({ clientId, clientSecret }: OAuthClient): readonly [Client, ClientAuth] {
  return [{ client_id: clientId }, clientSecret === null ? None() : ClientSecretPost(clientSecret)];
}
