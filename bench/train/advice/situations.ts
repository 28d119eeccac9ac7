import { messageFromFields, readMessage } from '@ajar/core';
import { z } from 'zod';
import { join } from 'node:path';
import type { AdviceInput } from '../../../packages/core/src/advice/advice.ts';
import { ACTIONS, BASIS_KINDS, STAGES } from '../../../packages/core/src/vocabulary.ts';
import { CORPUS, lines } from '../corpus-files.ts';

const situation = z.object({
  id: z.string(),
  why: z.string(),
  field: z.string(),
  message: z.object({
    from: z.string(),
    to: z.string().optional(),
    subject: z.string(),
    date: z.string(),
    text: z.string(),
    headers: z.record(z.string(), z.string()).nullish(),
  }),
  context: z.object({
    stage: z.enum(STAGES).optional(),
    asksSoFar: z.number().optional(),
    noesSoFar: z.number().optional(),
    basis: z.array(z.object({ kind: z.enum(BASIS_KINDS), text: z.string() })).optional(),
    today: z.string().optional(),
  }),
  action: z.enum(ACTIONS),
  also: z.array(z.enum(ACTIONS)),
  never: z.array(z.enum(ACTIONS)),
  locked: z.boolean(),
  notBefore: z.string().nullable(),
  to: z.string().nullable(),
});

/** A whole letter, what is known beside it, and what a careful adviser would do, with the reason in a sentence. */
export type WrittenSituation = z.infer<typeof situation>;

/** The situations of one folder of `corpus/advice` (`development`, `held-out`). Throws, naming the line, where one is malformed. */
export async function situationsOf(folder: string): Promise<readonly WrittenSituation[]> {
  return lines(join(CORPUS, 'advice', folder), '.jsonl', (line) => situation.parse(JSON.parse(line)));
}

/** What advice is given on: the letter is read as any other. */
export function adviceInputFor({ message, context }: WrittenSituation): AdviceInput {
  const { headers, ...fields } = message;
  const read = messageFromFields({ ...fields, headers: headers ?? {} });
  return { message: read, reading: readMessage(read, {}), context };
}
