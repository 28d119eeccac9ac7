import type { Seal } from '../../store/seal.ts';

type Key = Pick<Seal, 'seal' | 'open'>;

export function sealText(key: Key, place: string, text: string): Uint8Array {
  return key.seal(place, new TextEncoder().encode(text));
}

/** Throws when somebody changed what was sealed, or put it elsewhere: nothing is shown that may not be theirs. */
export function openText(key: Key, place: string, sealed: Uint8Array): string {
  const plain = key.open(place, sealed);
  if (plain === null) throw new Error(`What is kept at ${place} does not open with the key of its member.`);
  return new TextDecoder().decode(plain);
}
