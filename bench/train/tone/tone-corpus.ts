import { join } from 'node:path';
import { CORPUS, lines } from '../corpus-files.ts';
import { heardAs } from '../../../packages/core/src/tone/hearing/classes.ts';
import type { HeardAs } from '../../../packages/core/src/tone/hearing/classes.ts';

/** Where the sentences and letters about tone lie. */
export const TONE = join(CORPUS, 'tone');

export const KINDS = ['blatant', 'subtle', 'good'] as const;

/** Files of threes, a blatant, a subtle and a harmless sentence on one matter; the others are of pairs. */
const THREES = /^th\d/u;

/** One sentence of a letter that answers a no. */
export interface ToneSentence {
  /** Of a good one: what a clumsy checker might take it for. */
  readonly category: HeardAs;
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  /** The exact words that do it; empty for a good one. */
  readonly words: string;
  /** File and pair, or three: a bad sentence and its near twin stay on one side of every split. */
  readonly pair: string;
}

/** The sentences of one folder (`development`, `held-out`), `category<tab>kind<tab>sentence<tab>words` a line. Throws, naming the line, where one is malformed. */
export async function toneSentences(folder: string): Promise<readonly ToneSentence[]> {
  return lines(join(TONE, folder), '.tsv', (line, group, index) => {
    const [named = '', of = '', text = '', exact = ''] = line.split('\t');
    const category = heardAs(named);
    const kind = KINDS.find((each) => each === of);
    const words = kind === 'good' ? '' : exact;
    if (category === undefined || kind === undefined || text === '' || !text.includes(words))
      throw new Error('category, kind, sentence and its exact words were expected');
    return {
      category,
      kind,
      text,
      words,
      pair: `${group}/${String(Math.floor(index / (THREES.test(group) ? 3 : 2)))}`,
    };
  });
}
