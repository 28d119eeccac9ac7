import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { tagNumber } from '../../packages/core/src/reading/model/tag-sentences.ts';
import { DOORS, FIELDS, FINALITIES, FORMS, REASONS, VERDICTS } from '../../packages/core/src/vocabulary.ts';

/** Where the letters and sentences written for this project lie. */
export const CORPUS = fileURLToPath(new URL('../../packages/core/corpus', import.meta.url));

const expected = z.object({
  verdict: z.enum(VERDICTS),
  field: z.enum(FIELDS).nullish(),
  form: z.enum(FORMS).nullish(),
  finality: z.enum(FINALITIES).nullish(),
  reasons: z.array(z.enum(REASONS)).nullish(),
  doors: z.array(z.object({ kind: z.enum(DOORS), date: z.string().nullish() })).nullish(),
  noFeedback: z.boolean().nullish(),
  to: z.string().nullish(),
  organisation: z.string().nullish(),
  role: z.string().nullish(),
  person: z.string().nullish(),
});

const letter = z.object({
  id: z.string(),
  from: z.string(),
  replyTo: z.string().nullish(),
  subject: z.string(),
  date: z.string().nullish(),
  text: z.string(),
  headers: z.record(z.string(), z.string()).nullish(),
  expect: expected,
  note: z.string().nullish(),
});

/** One letter of the corpus, with what a careful reader makes of it. */
export type Letter = z.infer<typeof letter> & { readonly group: string };

/** One sentence with the numbers of its tags (`model/tags.ts`). */
export interface TaggedSentence {
  readonly group: string;
  readonly text: string;
  readonly tags: readonly number[];
}

/** The letters of one folder (`development`, `held-out`, `adversarial`), by file and line. Throws, naming the line, where one is malformed. */
export async function lettersOf(folder: string): Promise<readonly Letter[]> {
  return lines(join(CORPUS, folder), '.jsonl', (line, group) => ({ ...letter.parse(JSON.parse(line)), group }));
}

/** The training sentences: `TAG TAG<tab>sentence`. */
export async function sentences(): Promise<readonly TaggedSentence[]> {
  return lines(join(CORPUS, 'sentences'), '.tsv', (line, group) => {
    const [tags, text] = line.split('\t');
    if (tags === undefined || text === undefined) throw new Error('a tab was expected between tags and sentence');
    return {
      group,
      text,
      tags: tags
        .split(' ')
        .filter((tag) => tag !== 'ordinary')
        .map(tagNumber),
    };
  });
}

/** What `read` makes of each line of the files of a folder that end so, file by file. Throws, naming file and line, where it does. */
export async function lines<T>(
  folder: string,
  ending: string,
  read: (line: string, group: string, index: number) => T,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    if (!name.endsWith(ending)) continue;
    const text = await readFile(join(folder, name), 'utf8');
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        found.push(read(line, name.slice(0, -ending.length), index));
      } catch (error) {
        throw new Error(`${join(folder, name)}, line ${String(index + 1)}: ${String(error)}`, { cause: error });
      }
    }
  }
  return found;
}
