import { CommanderError } from 'commander';

import { EXIT, explain } from './errors.ts';
import type { Exit } from './errors.ts';
import { faceOf } from './face.ts';
import type { GlobalOptions } from './face.ts';
import type { Output } from './output.ts';
import { buildProgram } from './program.ts';
import { version } from './version.ts';

/** Runs one command line and returns its exit code. Never throws. */
export async function run(
  words: readonly string[],
  process: NodeJS.Process,
  out: Output,
  err: Output,
): Promise<number> {
  const pending: string[] = [];
  const result: { exit: Exit } = { exit: EXIT.fine };
  const program = buildProgram({
    version: await version(),
    face: (options: GlobalOptions) => faceOf(process, out, err, options),
    done: (exit) => {
      result.exit = exit;
    },
    writeOut: (text) => void out.write(text),
    writeErr: (text) => void pending.push(text),
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return result.exit;
  } catch (error) {
    if (out.closed) return result.exit;
    if (error instanceof CommanderError) {
      await err.write(pending.join('').replace(/^error: /u, 'ajar: '));
      return error.exitCode === 0 ? EXIT.fine : EXIT.failure;
    }
    const { lines, exit } = explain(error);
    await err.line(lines.map((line, index) => (index === 0 ? `ajar: ${line}` : `      ${line}`)).join('\n'));
    if (words.includes('--debug') && error instanceof Error) await err.line(error.stack);
    return exit;
  }
}
