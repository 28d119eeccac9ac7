import type { AuthorizationServer } from 'oauth4webapi';

import { discover } from '../../account/oauth/issuer-of.ts';

/** The organisation's own sign-in (OpenID Connect), as the administrator of the machine set it up. */
export interface OidcSettings {
  /** `https://login.example.org/realms/all`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** On the button. */
  readonly name: string;
}

/** What the provider says of itself; asked anew after so long, in milliseconds. */
const KEPT_MS = 10 * 60_000;

export type Discovered = (now: number) => Promise<AuthorizationServer>;

/** Asks the provider what it can (OpenID Connect Discovery 1.0). Throws what the network and a wrong answer throw. */
export function discovering(settings: OidcSettings): Discovered {
  let kept: { readonly server: AuthorizationServer; readonly until: number } | null = null;
  return async (now) => {
    if (kept !== null && now < kept.until) return kept.server;
    // Whoever runs the machine named it, and it may lie beside.
    const server = await discover(new URL(settings.issuer), 'oidc', 'anywhere');
    kept = { server, until: now + KEPT_MS };
    return server;
  };
}
