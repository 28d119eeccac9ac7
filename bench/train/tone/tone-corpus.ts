import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORPUS } from '../corpus-files.ts';
import { HEARD_AS } from '../../../packages/core/src/tone/hearing/classes.ts';
import type { HeardAs } from '../../../packages/core/src/tone/hearing/classes.ts';

export const KINDS = ['blatant', 'subtle', 'good'] as const;

/** One sentence of a letter that answers a no. */
export interface ToneSentence {
  /** Of a good one: what a clumsy checker might take it for. */
  readonly category: HeardAs;
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  /** The exact words that do it; empty for a good one. */
  readonly words: string;
  /** File and pair: a bad sentence and its near twin stay on one side of every split. */
  readonly pair: string;
}

const TONE = join(CORPUS, 'tone');

/** The sentences of one folder (`development`, `held-out`), `category<tab>kind<tab>sentence<tab>words` a line. Throws, naming the line, where one is malformed. */
export async function toneSentences(folder: string): Promise<readonly ToneSentence[]> {
  const found: ToneSentence[] = [];
  for (const name of (await readdir(join(TONE, folder))).toSorted()) {
    if (!name.endsWith('.tsv')) continue;
    const lines = (await readFile(join(TONE, folder, name), 'utf8')).split('\n').filter((line) => line !== '');
    for (const [index, line] of lines.entries()) {
      const [category = '', kind = '', text = '', words = ''] = line.split('\t');
      const known = HEARD_AS.find((each) => each === category);
      const one = KINDS.find((each) => each === kind);
      const exact = one === 'good' ? '' : words;
      if (known === undefined || one === undefined || text === '' || !text.includes(exact))
        throw new Error(
          `${join(folder, name)}, line ${String(index + 1)}: category, kind, sentence and its words expected`,
        );
      found.push({ category: known, kind: one, text, words: exact, pair: `${name}/${String(index >> 1)}` });
    }
  }
  return found;
}
