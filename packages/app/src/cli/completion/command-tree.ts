import type { Command, Option } from 'commander';

/** What completion needs to know of a command. */
export interface CommandNode {
  readonly name: string;
  readonly says: string;
  readonly options: readonly OptionNode[];
  /** What may stand where: words to choose from, or null for a file. */
  readonly arguments: readonly (readonly string[] | null)[];
}

export interface OptionNode {
  readonly flags: readonly string[];
  readonly says: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** The tree of commands as plain data; options of the program belong to every command. */
export function commandTree(program: Command): readonly CommandNode[] {
  const shared = program.options.map(optionNode).filter((option) => !option.flags.includes('--version'));
  const help: OptionNode = { flags: ['-h', '--help'], says: 'print help', takesValue: false, choices: [] };
  return program.commands.map((command) => ({
    name: command.name(),
    says: command.description(),
    options: [...command.options.map(optionNode), ...shared, help],
    arguments: command.registeredArguments.map((argument) => argument.argChoices ?? null),
  }));
}

function optionNode(option: Option): OptionNode {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
    says: option.description,
    takesValue: option.required || option.optional,
    choices: option.argChoices ?? [],
  };
}
