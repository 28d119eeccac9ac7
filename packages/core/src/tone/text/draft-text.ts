import type { KnownLanguage } from '../../vocabulary.ts';
import type { ToneInput } from '../finding.ts';
import { flatten } from './flat.ts';
import { guessLanguage } from './language.ts';
import { ownText } from './own-text.ts';
import { splitSentences, type Sentence } from './sentences.ts';

/** A draft made ready for the rules: read once, looked at by all of them. Offsets are those of the draft. */
export interface DraftText {
  readonly input: ToneInput;
  readonly text: string;
  /** The writer's own words, as written; everything else masked. */
  readonly own: string;
  /** `own` in lower case with straight quotes, same length. */
  readonly flat: string;
  readonly sentences: readonly Sentence[];
  readonly words: number;
  readonly language: KnownLanguage | 'und';
  readonly fragment: boolean;
}

/** Longer drafts are read up to here: no letter is, and time stays bounded. */
export const MAX_CHECKED = 50_000;

/** A word as the counts have it. */
export const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export function readDraft(input: ToneInput): DraftText {
  const text = input.text.slice(0, MAX_CHECKED);
  const own = ownText(text);
  const flat = flatten(own);
  const words = flat.match(WORD) ?? [];
  return {
    input,
    text,
    own,
    flat,
    sentences: splitSentences(flat),
    words: words.length,
    language: guessLanguage(words, flat),
    fragment: input.fragment ?? false,
  };
}
