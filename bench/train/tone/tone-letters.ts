import { join } from 'node:path';
import { z } from 'zod';
import { lines } from '../corpus-files.ts';
import { TONE } from './tone-corpus.ts';
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

/** The letters of one folder (`development`, `held-out`). Throws, naming the line, where one is malformed. */
export async function toneLetters(folder: string): Promise<readonly ToneLetter[]> {
  return lines(join(TONE, folder), '.jsonl', (line) => toneLetter.parse(JSON.parse(line)));
}
