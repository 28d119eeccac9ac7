import { hkdfSync, randomBytes } from 'node:crypto';

import { AjarError } from '../../service/ajar-error.ts';
import { openBytes, sealBytes } from './aead.ts';
import type { MasterKey } from './master-key.ts';

/** A member's key as it is stored: wrapped by a master key, and bound to the member. */
export interface WrappedKey {
  readonly member: string;
  readonly wrapped: Uint8Array;
  /** The id of the master key. */
  readonly masterKey: string;
}

const LENGTH = 32;

export function newDataKey(): Uint8Array {
  return randomBytes(LENGTH);
}

export function wrapKey(master: MasterKey, member: string, dataKey: Uint8Array): WrappedKey {
  return { member, wrapped: sealBytes(master.bytes, bound(master.id, member), dataKey), masterKey: master.id };
}

/** Throws `secrets-locked` when none of these master keys wraps it, or somebody changed it. */
export function unwrapKey(masters: readonly MasterKey[], { member, wrapped, masterKey }: WrappedKey): Uint8Array {
  const master = masters.find(({ id }) => id === masterKey);
  if (master === undefined)
    throw new AjarError(
      'secrets-locked',
      `This member's mail is locked with another master key (${masterKey}) than the one set here. Nothing was changed. Set AJAR_MASTER_KEY to that one, or AJAR_MASTER_KEY_BEFORE while the keys are being changed.`,
    );
  const dataKey = openBytes(master.bytes, bound(master.id, member), wrapped);
  if (dataKey !== null) return dataKey;
  throw new AjarError(
    'secrets-locked',
    "This member's key does not open with the master key, although it names it: the row was changed, or is of somebody else. Nothing was changed. Restore the table of members from a backup.",
  );
}

/** Tells one data key from another; nothing of the key can be told from it. */
export function keyMark(dataKey: Uint8Array): string {
  return Buffer.from(hkdfSync('sha256', dataKey, '', 'ajar data key mark', 8)).toString('hex');
}

function bound(masterId: string, member: string): string {
  return JSON.stringify(['ajar data key', masterId, member]);
}
