import { foldWord } from '../grammar/fold.ts';

/** A name as it is compared: folded, letters and digits only. */
export function bareName(name: string): string {
  return foldWord(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
