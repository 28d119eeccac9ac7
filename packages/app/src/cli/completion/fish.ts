import type { CommandNode, OptionNode } from './command-tree.ts';

export function fishCompletion(tree: readonly CommandNode[]): string {
  const names = tree.map(({ name }) => name).join(' ');
  const lines = tree.flatMap((command) => [
    `complete -c ajar -n "not __fish_seen_subcommand_from ${names}" -f -a ${command.name} -d '${quoted(command.says)}'`,
    ...command.options.map((option) => optionLine(command.name, option)),
    ...command.arguments
      .filter((choices) => choices !== null)
      .map(
        (choices) => `complete -c ajar -n "__fish_seen_subcommand_from ${command.name}" -f -a '${choices.join(' ')}'`,
      ),
  ]);
  return `# Completion of ajar for fish.\n${lines.join('\n')}\n`;
}

function optionLine(command: string, { flags, says, takesValue, choices }: OptionNode): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const value = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r' : '';
  return `complete -c ajar -n "__fish_seen_subcommand_from ${command}" ${names}${value} -d '${quoted(says)}'`;
}

function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
