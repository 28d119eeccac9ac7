import { hkdfSync } from 'node:crypto';

import { AjarError } from '../../service/ajar-error.ts';

/** The one key that wraps those of the members. It lies nowhere in the database. */
export interface MasterKey {
  /** Tells which one wraps a member's key; nothing of the key can be told from it. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

const LENGTH = 32;

/** From 64 hexadecimal digits or 44 characters of base64. Throws `bad-input` for anything else, without a word of it. */
export function masterKey(text: string): MasterKey {
  const told = text.trim();
  const bytes = Buffer.from(told, /^[0-9a-f]{64}$/i.test(told) ? 'hex' : 'base64');
  if (bytes.length !== LENGTH || !/^(?:[0-9a-f]{64}|[0-9a-z+/]{43}=)$/i.test(told))
    throw new AjarError(
      'bad-input',
      'The master key is not a key: it takes 32 bytes, as 64 hexadecimal digits or in base64. Nothing was opened. Make one with: openssl rand -hex 32',
    );
  return { id: Buffer.from(hkdfSync('sha256', bytes, '', 'ajar master key id', 8)).toString('hex'), bytes };
}
