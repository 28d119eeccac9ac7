import { CommanderError } from 'commander';
import type { Command } from 'commander';

import { EXIT, explain } from './errors.ts';
import type { Exit } from './errors.ts';
import { faceOf } from './face.ts';
import type { GlobalOptions } from './face.ts';
import type { Output } from './output.ts';
import { buildProgram } from './program.ts';
import { plain } from './text/plain.ts';
import { version } from './version.ts';

/** Runs one command line and returns its exit code. Never throws. */
export async function run(
  words: readonly string[],
  process: NodeJS.Process,
  out: Output,
  err: Output,
): Promise<number> {
  const pending: string[] = [];
  const result: { exit: Exit; about: string | null } = { exit: EXIT.fine, about: null };
  const program = buildProgram({
    version: await version(),
    face: (options: GlobalOptions) => faceOf(process, out, err, options),
    done: (exit) => {
      result.exit = exit;
    },
    about: (id) => {
      result.about = id;
    },
    writeOut: (text) => void out.write(text),
    writeErr: (text) => void pending.push(text),
  });
  try {
    await program.parseAsync(withoutIdleHelp(program, words), { from: 'user' });
    return result.exit;
  } catch (error) {
    if (out.closed) return result.exit;
    if (error instanceof CommanderError) {
      await err.write(plain(complaint(pending.join(''))));
      return error.exitCode === 0 ? EXIT.fine : EXIT.failure;
    }
    const { lines, exit } = explain(error, result.about);
    // A name on the disk, or on the command line, may hold what a terminal would obey.
    await err.line(plain(lines.map((line, index) => (index === 0 ? `ajar: ${line}` : `      ${line}`)).join('\n')));
    if (words.includes('--debug') && error instanceof Error) await err.line(error.stack);
    return exit;
  }
}

/** Help about a command that there is not would print the help of all and not say why: without `help` it is refused by its name. */
function withoutIdleHelp(program: Command, words: readonly string[]): readonly string[] {
  const [help, about = '-'] = words;
  if (help !== 'help' || about.startsWith('-')) return words;
  const known = program.commands.some((one) => one.name() === about || one.aliases().includes(about));
  return known || about === 'help' ? words : words.slice(1);
}

/** What `commander` says of the command line, in words for people. */
function complaint(text: string): string {
  return text
    .replace(/^error: /u, 'ajar: ')
    .replace(
      /command-argument value '(.{0,200})' is invalid for argument '(\w{1,20})'\./u,
      "'$1' is no $2 that is known.",
    )
    .replace(/^(ajar: unknown command .{0,200})\n$/u, '$1\nAll commands: ajar --help\n');
}
