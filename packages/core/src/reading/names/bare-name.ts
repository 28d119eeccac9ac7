import { foldWord } from '../grammar/fold.ts';

/** A name as it is compared: folded, letters and digits only. */
export function bareName(name: string): string {
  return foldWord(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Letters as they are compared with those of a domain or a mailbox, which write `brueckenbogen` for `Brückenbogen`. */
export function asInDomains(letters: string): string {
  return letters.replaceAll(/([aou])e/gu, '$1');
}
