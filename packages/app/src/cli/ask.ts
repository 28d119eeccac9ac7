import { UsageError } from './errors.ts';
import type { Face } from './face.ts';

/** Asks yes or no on the terminal; no is the answer to Enter. Where nobody can answer, `--yes` must have. */
export async function askYesNo(face: Face, question: string, toDoWithout: string): Promise<boolean> {
  if (!canAsk(face)) throw new UsageError(toDoWithout);
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message: question, initialValue: false, input: face.stdin, output: process.stderr });
  return !isCancel(answer) && answer;
}

/** Asks for a line; null when the user would rather not, and where nobody can answer. */
export async function askText(face: Face, question: string, initial = ''): Promise<string | null> {
  if (!canAsk(face)) return null;
  const { text, isCancel } = await import('@clack/prompts');
  const answer = await text({ message: question, initialValue: initial, input: face.stdin, output: process.stderr });
  return isCancel(answer) ? null : answer;
}

/** Asks for something that nobody may see; null as for a line. */
export async function askSecret(face: Face, question: string): Promise<string | null> {
  if (!canAsk(face)) return null;
  const { password, isCancel } = await import('@clack/prompts');
  const answer = await password({ message: question, input: face.stdin, output: process.stderr });
  return isCancel(answer) ? null : answer;
}

/** The passphrase that locks the secrets of a profile; a new one is typed twice. */
export async function askPassphrase(face: Face, fresh: boolean): Promise<string | null> {
  if (!fresh) return askSecret(face, 'The passphrase that your mail passwords are locked with');
  const first = await askSecret(face, 'Choose a passphrase that locks your mail passwords (no keychain answers here)');
  if (first === null) return null;
  if ((await askSecret(face, 'The same once more')) === first) return first;
  throw new UsageError('The two passphrases are not the same. Nothing was saved.');
}

export function canAsk(face: Face): boolean {
  return face.stdin.isTTY && face.err.isTerminal;
}
