import { generateKeyPairSync, sign } from 'node:crypto';

/** What is wrong with an ID token; each of these must keep somebody out. */
export const FORGERIES = ['signature', 'unsigned', 'issuer', 'audience', 'nonce', 'expired', 'absent'] as const;
export type Forgery = (typeof FORGERIES)[number];

export interface IdTokenWish {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  readonly nonce: string;
  readonly forged: Forgery | null;
}

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const KEY_ID = 'key-of-the-provider';

/** The keys that the provider signs with, as it publishes them. */
export const PUBLISHED_KEYS = {
  keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'ES256', use: 'sig' }],
};

/** An ID token (OpenID Connect Core 1.0, section 2) as it should be, or with one thing wrong; null for none at all. */
export function idToken({ issuer, audience, subject, nonce, forged }: IdTokenWish): string | null {
  if (forged === 'absent') return null;
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: forged === 'issuer' ? 'https://login.elsewhere.example' : issuer,
    aud: forged === 'audience' ? 'another-client' : audience,
    sub: subject,
    nonce: forged === 'nonce' ? 'of-another-sign-in' : nonce,
    iat: forged === 'expired' ? now - 7200 : now,
    exp: forged === 'expired' ? now - 3600 : now + 300,
  };
  const head = forged === 'unsigned' ? { alg: 'none' } : { alg: 'ES256', kid: KEY_ID };
  const said = `${part(head)}.${part(claims)}`;
  if (forged === 'unsigned') return `${said}.`;
  const key = forged === 'signature' ? stranger : privateKey;
  const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' });
  return `${said}.${signature.toString('base64url')}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
