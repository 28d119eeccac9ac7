import type { CommandNode, OptionNode } from './command-tree.ts';

export function zshCompletion(tree: readonly CommandNode[]): string {
  const commands = tree.map(({ name, says }) => `    '${name}:${quoted(says)}'`).join('\n');
  const cases = tree.map(commandCase).join('\n');
  return `#compdef ajar
# Completion of ajar for zsh.
_ajar() {
  local -a commands
  commands=(
${commands}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases}
    *) _files ;;
  esac
}
if [ "$funcstack[1]" = "_ajar" ]; then _ajar "$@"; else compdef _ajar ajar; fi
`;
}

function commandCase({ name, options, arguments: places }: CommandNode): string {
  const lines = [
    ...options.flatMap(optionSpecs),
    ...places.map((choices, index) => `'${index + 1}:${choices === null ? ' :_files' : ` :(${choices.join(' ')})`}'`),
    "'*: :_files'",
  ];
  return `    ${name}) _arguments \\\n${lines.map((line) => `      ${line}`).join(' \\\n')} ;;`;
}

function optionSpecs({ flags, says, takesValue, choices }: OptionNode): readonly string[] {
  const value = takesValue ? `: :${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}` : '';
  return flags.map((flag) => `'*${flag}[${quoted(says).replaceAll('[', '(').replaceAll(']', ')')}]${value}'`);
}

/** Within single quotes, and without the colon that ends a name. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(':', '\\:');
}
