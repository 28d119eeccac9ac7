import { randomBytes } from 'node:crypto';

import { AjarError } from '../../service/ajar-error.ts';
import type { Keychain } from './keychain.ts';
import { keyOf, newHead } from './sealed-box.ts';
import type { BoxHead, Lock } from './sealed-box.ts';
import type { SecretsOptions } from './secret-store.ts';

/** A box's head with the key that fits it. */
export interface Unlocked {
  readonly head: BoxHead;
  readonly key: Uint8Array;
}

const SHORTEST_KEY = 32;
const SHORTEST_PASSPHRASE = 8;

/**
 * Chooses a lock for a new box: what the user set in the environment, else the keychain where it works, else a passphrase
 * that is asked for. Throws `secrets-locked` where there is none of them: nothing is ever kept plain.
 */
export async function newLock(options: SecretsOptions, keychain: Keychain): Promise<Unlocked> {
  if (options.key !== undefined) return locked('key', checkedKey(options.key));
  if (options.passphrase !== undefined) return locked('passphrase', checkedPassphrase(options.passphrase));
  if (await keychain.works()) {
    const head = newHead('keychain');
    const secret = randomBytes(32).toString('base64');
    await keychain.set(keychainName(head), secret);
    return { head, key: await keyOf(head, secret) };
  }
  const told = await options.ask?.(true);
  if (told != null) return locked('passphrase', checkedPassphrase(told));
  throw new AjarError(
    'secrets-locked',
    'There is nowhere safe to keep a password: no keychain answers on this machine, and it is never kept unlocked. Choose a passphrase and set it in AJAR_PASSPHRASE, or set AJAR_SECRET_KEY (docs/accounts.md). Nothing was saved.',
  );
}

async function locked(lock: Lock, secret: string): Promise<Unlocked> {
  const head = newHead(lock);
  return { head, key: await keyOf(head, secret) };
}

/** The key for a box that is there. Throws `secrets-locked` when what locks it cannot be had here. */
export async function keyFor(head: BoxHead, options: SecretsOptions, keychain: Keychain): Promise<Uint8Array> {
  return keyOf(head, await secretFor(head, options, keychain));
}

async function secretFor(head: BoxHead, options: SecretsOptions, keychain: Keychain): Promise<string> {
  switch (head.lock) {
    case 'key':
      if (options.key !== undefined) return checkedKey(options.key);
      throw stays('They are locked with AJAR_SECRET_KEY, which is not set here.');
    case 'passphrase': {
      const told = options.passphrase ?? (await options.ask?.(false));
      if (told != null) return told;
      throw stays(
        'They are locked with a passphrase. Set it in AJAR_PASSPHRASE, or run this on a terminal. Where Ajar is open in the browser, unlock them in the settings.',
      );
    }
    case 'keychain': {
      const found = await keychain.get(keychainName(head)).catch(() => null);
      if (found !== null) return found;
      throw stays(
        'They are locked with a key in the keychain of your desktop, which cannot be reached from here or no longer has it. Run this in your desktop session.',
      );
    }
  }
}

function stays(why: string): AjarError {
  return new AjarError('secrets-locked', `Your passwords stay locked. ${why} Nothing was changed.`);
}

/** The name in the keychain of the key of one box. */
export function keychainName({ salt }: BoxHead): string {
  return `secrets-${Buffer.from(salt).toString('hex')}`;
}

function checkedKey(key: string): string {
  if (key.length >= SHORTEST_KEY) return key;
  throw new AjarError(
    'bad-input',
    `AJAR_SECRET_KEY is too short to be a key: it takes at least ${SHORTEST_KEY} characters. Make one with: openssl rand -hex 32`,
  );
}

/** Throws `bad-input` when it is too short to lock anything. */
export function checkedPassphrase(passphrase: string): string {
  if (passphrase.length >= SHORTEST_PASSPHRASE) return passphrase;
  throw new AjarError(
    'bad-input',
    `The passphrase is too short: it takes at least ${SHORTEST_PASSPHRASE} characters. A few words in a row are easy to keep in mind.`,
  );
}
