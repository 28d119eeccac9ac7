import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CORPUS } from '../corpus-files.ts';
import { FIELDS, INTENTS } from '../../../packages/core/src/vocabulary.ts';
import { CATEGORIES } from '../../../packages/core/src/tone/finding.ts';

const toneLetter = z.object({
  kind: z.enum(['good', 'bad']),
  category: z.array(z.enum(CATEGORIES)),
  intent: z.enum(INTENTS),
  field: z.enum(FIELDS),
  answers: z.string(),
  text: z.string(),
  /** The exact words that do the damage; empty where something is missing. */
  words: z.array(z.string()),
});

/** One letter that answers a no. */
export type ToneLetter = z.infer<typeof toneLetter>;

/** The letters of one set (`development`, `held-out`). Throws, naming the line, where one is malformed. */
export async function toneLetters(set: string): Promise<readonly ToneLetter[]> {
  const text = await readFile(join(CORPUS, 'tone', 'letters', `${set}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const letter = toneLetter.safeParse(JSON.parse(line));
      if (!letter.success) throw new Error(`${set}.jsonl, line ${String(at + 1)}: ${z.prettifyError(letter.error)}`);
      return letter.data;
    });
}
