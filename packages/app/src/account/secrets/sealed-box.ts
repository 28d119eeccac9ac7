import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';

/** What unlocks a box: something a person remembers, or a random key from the environment or the keychain. */
export const LOCKS = ['passphrase', 'key', 'keychain'] as const;
export type Lock = (typeof LOCKS)[number];

/** The open part of a box; authenticated with it. */
export interface BoxHead {
  readonly lock: Lock;
  /** Base 2 logarithm of scrypt's N. */
  readonly cost: number;
  /** 16 bytes, of this box alone. */
  readonly salt: Uint8Array;
}

const MAGIC = Buffer.from('AJARSEC');
const VERSION = 1;
const SALT = 16;
const NONCE = 12;
const TAG = 16;
const HEAD = MAGIC.length + 3 + SALT;
/** 2^17 with r = 8 takes 128 MB and some tenths of a second (OWASP, Password Storage Cheat Sheet: scrypt). */
const COST = 17;
const MOST_COST = 20;
const BLOCK = 8;

export function newHead(lock: Lock): BoxHead {
  return { lock, cost: COST, salt: randomBytes(SALT) };
}

/** Magic, version, lock, cost, salt, nonce, AES-256-GCM of the text, tag. */
export function seal(head: BoxHead, key: Uint8Array, text: string): Uint8Array {
  const nonce = randomBytes(NONCE);
  const open = Buffer.concat([headBytes(head), nonce]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(open);
  return Buffer.concat([open, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Null when this is no box of ours, or of a version that this program does not know. */
export function readHead(box: Uint8Array): BoxHead | null {
  if (box.length < HEAD + NONCE + TAG || !MAGIC.equals(box.subarray(0, MAGIC.length))) return null;
  const [version, lockNumber = LOCKS.length, cost = 0] = box.subarray(MAGIC.length);
  const lock = LOCKS[lockNumber];
  if (version !== VERSION || lock === undefined || cost < COST || cost > MOST_COST) return null;
  return { lock, cost, salt: box.slice(MAGIC.length + 3, HEAD) };
}

/** Null when the key is wrong or somebody changed the box: the two cannot be told apart. */
export function unseal(box: Uint8Array, key: Uint8Array): string | null {
  const nonce = box.subarray(HEAD, HEAD + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
    .setAAD(box.subarray(0, HEAD + NONCE))
    .setAuthTag(box.subarray(box.length - TAG));
  try {
    return decipher.update(box.subarray(HEAD + NONCE, box.length - TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}

/** The 32 bytes that lock a box: slow from a passphrase (scrypt, RFC 7914), at once from a random key (HKDF, RFC 5869). */
export function keyOf({ lock, cost, salt }: BoxHead, secret: string): Promise<Uint8Array> {
  if (lock !== 'passphrase')
    return Promise.resolve(new Uint8Array(hkdfSync('sha256', secret, salt, 'ajar secrets', 32)));
  const N = 2 ** cost;
  const options = { N, r: BLOCK, p: 1, maxmem: 128 * N * BLOCK + 64 * 1024 * 1024 };
  return new Promise((done, fail) => {
    scrypt(secret.normalize('NFKC'), salt, 32, options, (error, key) => {
      if (error === null) done(key);
      else fail(error);
    });
  });
}

function headBytes({ lock, cost, salt }: BoxHead): Buffer {
  return Buffer.concat([MAGIC, Uint8Array.of(VERSION, LOCKS.indexOf(lock), cost), salt]);
}
