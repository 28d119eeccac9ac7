import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import type { Seal } from '../../store/seal.ts';
import { openBytes, sealBytes } from './aead.ts';

const MARK_BYTES = 12;

/** The seal of one member: everything is bound to them and to its place. Each use has a key of its own, made from the data key. */
export function memberSeal(member: string, dataKey: Uint8Array): Seal {
  // A key that the runtime has taken in once; as bytes it would do so each time, and take six times as long.
  const keyFor = (use: string): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync('sha256', dataKey, member, `ajar ${use}`, 32)));
  const [rows, marks] = [keyFor('rows'), keyFor('marks')];
  const bound = (place: string): string => JSON.stringify([member, place]);
  return {
    seal: (place, plain) => sealBytes(rows, bound(place), plain),
    open: (place, sealed) => openBytes(rows, bound(place), sealed),
    mark: (text) => createHmac('sha256', marks).update(text).digest().subarray(0, MARK_BYTES).toString('base64url'),
  };
}
