import { UsageError } from './errors.ts';
import type { Face } from './face.ts';

/** Asks yes or no on the terminal; no is the answer to Enter. Where nobody can answer, `--yes` must have. */
export async function askYesNo(face: Face, question: string, toDoWithout: string): Promise<boolean> {
  if (!face.stdin.isTTY || !face.err.isTerminal) throw new UsageError(toDoWithout);
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: question, initialValue: false, input: face.stdin, output: process.stderr });
  return !isCancel(answer) && answer;
}
