import { messageFromFields, readMessage } from '@ajar/core';
import { join } from 'node:path';
import { z } from 'zod';
import type { AdviceInput } from '../../../packages/core/src/advice/advice.ts';
import { CORPUS, lines } from '../corpus-files.ts';

const letter = z.object({
  id: z.string(),
  from: z.string(),
  subject: z.string(),
  date: z.string(),
  text: z.string(),
  lock: z.enum(['none', 'do-not-contact', 'personal', 'safety', 'legal', 'hostile']),
  why: z.string(),
});

/** A whole letter that is to be left alone, or looks like one (`none`), with the reason in a sentence. */
type LockLetter = z.infer<typeof letter>;

/** The letters of one folder of `corpus/advice/locks`. Throws, naming the line, where one is malformed. */
export async function lockLetters(folder: 'development' | 'held-out'): Promise<readonly LockLetter[]> {
  return lines(join(CORPUS, 'advice', 'locks', folder), '.jsonl', (line) => letter.parse(JSON.parse(line)));
}

/** What advice is given on: a first no, of which nothing is known beside the letter. */
export function lockInput({ from, subject, date, text }: LockLetter): AdviceInput {
  const message = messageFromFields({ from, to: 'Mira Sol <mira.sol@mailbox.example>', subject, date, text });
  const context = { asksSoFar: 0, noesSoFar: 1, today: date.slice(0, 10) };
  return { message, reading: readMessage(message, {}), context };
}
