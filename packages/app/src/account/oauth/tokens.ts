/** What a provider gave to get in with. Kept as JSON with the secrets, nowhere else. */
export interface Tokens {
  readonly accessToken: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly refreshToken: string;
}

/** A client that the user or their organisation registered with a provider. */
export interface OAuthClient {
  /** `google`, `microsoft`, or the issuer's address. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
}

const HOUR_S = 3600;

/**
 * The tokens in an answer of a token endpoint. A provider that hands out no new refresh token means the old one
 * (RFC 6749 section 6); null when there is none at all.
 */
export function tokensIn(
  answer: {
    readonly access_token: string;
    readonly expires_in?: number | undefined;
    readonly refresh_token?: string | undefined;
  },
  before: string | null,
  now: number,
): Tokens | null {
  const refreshToken = answer.refresh_token ?? before;
  if (refreshToken === null) return null;
  return { accessToken: answer.access_token, expiresAt: now + (answer.expires_in ?? HOUR_S) * 1000, refreshToken };
}
