import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const NONCE = 12;
const TAG = 16;
/** How the bytes below are laid out. */
const VERSION = 1;

/** Version, nonce, AES-256-GCM of the bytes, tag. Opens only together with what it is `bound` to. */
export function sealBytes(key: Uint8Array | KeyObject, bound: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null when the key is another, it is bound to something else, or somebody changed it: these cannot be told apart. */
export function openBytes(key: Uint8Array | KeyObject, bound: string, sealed: Uint8Array): Uint8Array | null {
  if (sealed.length < 1 + NONCE + TAG || sealed[0] !== VERSION) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG)), decipher.final()]);
  } catch {
    return null;
  }
}
