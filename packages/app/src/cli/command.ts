import { Argument, Command, Option } from 'commander';

import type { Exit } from './errors.ts';
import type { Face, GlobalOptions } from './face.ts';
import { textOption } from './options.ts';

/** What the program is built with: how to make a face, and where the exit code goes. */
export interface Setup {
  readonly version: string;
  readonly face: (options: GlobalOptions) => Face;
  readonly done: (exit: Exit) => void;
  /** A command begins that is about the no, or the draft, of this id. */
  readonly about: (id: string) => void;
  /** Help, and complaints about the command line. */
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

/** One argument of a command line, or several: `commander` hands over strings or lists of them. */
export type Words = readonly (string | readonly string[] | undefined)[];

export interface Definition {
  readonly name: string;
  /** The same in another spelling. */
  readonly alias?: string;
  readonly says: string;
  readonly arguments?: readonly Argument[];
  readonly options?: readonly Option[];
  /** Lines of the examples, without the `ajar` in front: [words, what they do]. */
  readonly examples: readonly (readonly [string, string])[];
  /** Further words below the examples. */
  readonly notes?: string;
  /** Loads what it needs and does it. */
  readonly run: (face: Face, words: Words, options: Readonly<Record<string, unknown>>) => Promise<Exit>;
}

export function defineCommand(setup: Setup, definition: Definition): Command {
  const command = new Command(definition.name).description(definition.says);
  if (definition.alias !== undefined) command.alias(definition.alias);
  for (const one of definition.arguments ?? []) command.addArgument(one);
  for (const one of definition.options ?? []) command.addOption(one);
  command.addHelpText('after', afterHelp(definition));
  command.action(async (...given: unknown[]) => {
    const words = given.slice(0, command.registeredArguments.length) as Words;
    const options = command.optsWithGlobals<Record<string, unknown>>();
    const id = command.registeredArguments[0]?.name() === 'id' ? words[0] : undefined;
    if (typeof id === 'string') setup.about(id);
    setup.done(await definition.run(setup.face(globalsOf(options)), words, options));
  });
  return command;
}

function afterHelp({ examples, notes }: Definition): string {
  const widest = Math.max(...examples.map(([words]) => words.length));
  const lines = examples.map(([words, says]) => `  $ ajar ${words.padEnd(widest)}   ${says}`);
  return `\nExamples:\n${lines.join('\n')}${notes === undefined ? '' : `\n\n${notes}`}`;
}

function globalsOf(options: Readonly<Record<string, unknown>>): GlobalOptions {
  return {
    profile: textOption(options, 'profile'),
    dataDir: textOption(options, 'dataDir'),
    json: options['json'] === true,
    color: options['color'] !== false,
    debug: options['debug'] === true,
  };
}

export function argument(name: string, says: string, choices?: readonly string[]): Argument {
  const made = new Argument(name, says);
  return choices === undefined ? made : made.choices(choices);
}

export function option(flags: string, says: string, choices?: readonly string[]): Option {
  const made = new Option(flags, says);
  return choices === undefined ? made : made.choices(choices);
}

/** An option that may be given several times. */
export function manyOption(flags: string, says: string): Option {
  return new Option(flags, says).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}
