import { randomBytes } from 'node:crypto';

/** The system's keychain, as far as it is needed: one key for one file of secrets. */
export interface Keychain {
  /** Whether a value written can be read back. */
  works(): Promise<boolean>;
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
  delete(name: string): Promise<void>;
}

const SERVICE = 'ajar';
const PATIENCE_MS = 60_000;

/**
 * macOS Keychain, Windows Credential Manager, or the Secret Service of the desktop. On Linux the library would otherwise fall
 * back to the kernel's keyring without a word, which is empty after the next start of the machine; so the store is named.
 */
export const systemKeychain: Keychain = {
  works: async () => {
    const name = `probe-${randomBytes(6).toString('hex')}`;
    try {
      await systemKeychain.set(name, name);
      const found = await systemKeychain.get(name);
      await systemKeychain.delete(name);
      return found === name;
    } catch {
      return false;
    }
  },
  get: async (name) => (await entry(name)).getPassword(patience()),
  set: async (name, value) => (await entry(name)).setPassword(value, patience()),
  delete: async (name) => {
    await (await entry(name)).deleteCredential(patience());
  },
};

/** A keychain may ask the user to unlock it; after a minute nobody is there. */
function patience(): AbortSignal {
  return AbortSignal.timeout(PATIENCE_MS);
}

async function entry(name: string) {
  const { AsyncEntry } = await import('@napi-rs/keyring');
  return new AsyncEntry(SERVICE, name, { linux: { store: 'secret-service' } });
}
