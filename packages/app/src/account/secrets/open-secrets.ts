import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { AjarError } from '../../service/ajar-error.ts';
import { withFileLock } from './file-lock.ts';
import { systemKeychain } from './keychain.ts';
import type { Keychain } from './keychain.ts';
import { readHead, seal, unseal } from './sealed-box.ts';
import type { BoxHead } from './sealed-box.ts';
import type { SecretsOptions, SecretStore } from './secret-store.ts';
import { checkedPassphrase, keychainName, keyFor, newLock } from './unlock.ts';
import type { Unlocked } from './unlock.ts';

type Secrets = Readonly<Record<string, string>>;

const LOCKED_BY: Readonly<Record<BoxHead['lock'], string>> = {
  passphrase: 'a passphrase',
  key: 'AJAR_SECRET_KEY',
  keychain: 'the keychain of this system',
};

/** The secrets of a profile: one sealed file. Nothing is read, asked or made before a secret is needed. */
export function openSecrets(options: SecretsOptions, keychain: Keychain = systemKeychain): SecretStore {
  const file = join(options.folder, 'secrets.enc');
  let unlocked: Unlocked | null = null;
  /** What the user said since the program began. */
  let told: string | undefined;
  const how = (asks = true): SecretsOptions => ({
    ...options,
    passphrase: told ?? options.passphrase,
    ask: asks ? options.ask : undefined,
  });

  let before: Promise<unknown> = Promise.resolve();

  /** One after the other: several accounts at once would each ask for the passphrase, and each stretch it. */
  const read = (asks = true): Promise<Secrets> => {
    const next = before.then(() => readNow(asks));
    before = next.catch(() => undefined);
    return next;
  };
  const readNow = async (asks: boolean): Promise<Secrets> => {
    const box = await boxIn(file);
    if (box === null) return {};
    const head = headOf(box, file);
    if (unlocked === null || !sameBytes(unlocked.head.salt, head.salt))
      unlocked = { head, key: await keyFor(head, how(asks), keychain) };
    const text = unseal(box, unlocked.key);
    if (text !== null) return JSON.parse(text) as Secrets;
    unlocked = null;
    throw wrong(head, file);
  };
  const alone = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    await mkdir(options.folder, { recursive: true, mode: 0o700 });
    return withFileLock(join(options.folder, `${name}.lock`), work);
  };
  const change = (to: (secrets: Secrets) => Secrets): Promise<void> =>
    alone('secrets', async () => {
      const secrets = to(await read());
      if ((await boxIn(file)) === null) unlocked = await newLock(how(), keychain);
      if (unlocked === null) throw new TypeError('A box that was read is unlocked.');
      await replace(file, seal(unlocked.head, unlocked.key, JSON.stringify(secrets)));
    });

  return {
    alone,
    get: async (accountId, what) => (await read())[`${accountId}/${what}`] ?? null,
    set: (accountId, what, value) => change((secrets) => ({ ...secrets, [`${accountId}/${what}`]: value })),
    delete: async (accountId, what) => {
      if ((await boxIn(file)) === null) return;
      const isGone = (name: string): boolean =>
        what === undefined ? name.startsWith(`${accountId}/`) : name === `${accountId}/${what}`;
      await change((secrets) => Object.fromEntries(Object.entries(secrets).filter(([name]) => !isGone(name))));
    },
    deleteAll: async () => {
      const box = await boxIn(file);
      if (box === null) return;
      const head = readHead(box);
      await alone('secrets', () => rm(file, { force: true }));
      unlocked = null;
      if (head?.lock === 'keychain') await keychain.delete(keychainName(head)).catch(() => undefined);
    },
    lockedBy: async () => {
      const box = await boxIn(file);
      return box === null ? null : LOCKED_BY[headOf(box, file).lock];
    },
    state: async () => {
      const box = await boxIn(file).catch(() => null);
      if (box === null && (await hasLock(how(), keychain))) return { kind: 'ready' };
      if (box === null) return { kind: 'to-choose' };
      try {
        await read(false);
        return { kind: 'open' };
      } catch (error) {
        if (!(error instanceof AjarError)) throw error;
        return { kind: 'locked', message: error.message, byPassphrase: readHead(box)?.lock === 'passphrase' };
      }
    },
    unlock: async (passphrase) => {
      const earlier = told;
      told = (await boxIn(file)) === null ? checkedPassphrase(passphrase) : passphrase;
      try {
        await read(false);
      } catch (error) {
        told = earlier;
        throw error;
      }
    },
  };
}

async function hasLock({ key, passphrase }: SecretsOptions, keychain: Keychain): Promise<boolean> {
  return key !== undefined || passphrase !== undefined || (await keychain.works());
}

async function boxIn(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new AjarError('secrets-locked', `${file} cannot be read. Look at who may read it; nothing was changed.`, {
      cause: error,
    });
  }
}

function headOf(box: Uint8Array, file: string): BoxHead {
  const head = readHead(box);
  if (head !== null) return head;
  throw new AjarError(
    'secrets-locked',
    `${file} is not a file of secrets that this Ajar can read: it is damaged, or of a newer version. Nothing was changed. Put back a copy, or move it away and sign in again.`,
  );
}

function wrong({ lock }: BoxHead, file: string): AjarError {
  const what = lock === 'passphrase' ? 'The passphrase' : `What ${LOCKED_BY[lock]} holds`;
  return new AjarError(
    'secrets-locked',
    `${what} does not open ${file}. Nothing was changed. If it is lost, move the file away and sign in to your accounts again.`,
  );
}

/** Whole or not at all, also when the power goes. */
async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.new`;
  await rm(beside, { force: true });
  const handle = await open(beside, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
