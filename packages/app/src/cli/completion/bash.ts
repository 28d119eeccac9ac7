import type { CommandNode } from './command-tree.ts';

export function bashCompletion(tree: readonly CommandNode[]): string {
  return `# Completion of ajar for bash.
_ajar() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${tree.map(({ name }) => name).join('|')}) command="$word"; break ;; esac
  done
  COMPREPLY=()
  case "$command:$before" in
${valueCases(tree)}
  esac
  case "$command:$current" in
    :*) COMPREPLY=($(compgen -W "${tree.map(({ name }) => name).join(' ')} --help --version --profile --data-dir" -- "$current")) ;;
${commandCases(tree)}
  esac
}
complete -o default -F _ajar ajar
`;
}

/** After an option with choices, its choices; after another one that takes a value, files. */
function valueCases(tree: readonly CommandNode[]): string {
  return tree
    .flatMap(({ name, options }) =>
      options
        .filter((option) => option.takesValue)
        .map(({ flags, choices }) => {
          const pattern = flags.map((flag) => `${name}:${flag}`).join('|');
          const reply = choices.length > 0 ? `COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); ` : '';
          return `    ${pattern}) ${reply}return ;;`;
        }),
    )
    .join('\n');
}

function commandCases(tree: readonly CommandNode[]): string {
  return tree
    .map(({ name, options, arguments: places }) => {
      const flags = options.flatMap((option) => option.flags).join(' ');
      const words = places.flatMap((place) => place ?? []).join(' ');
      const rest = words === '' ? '' : `\n    ${name}:*) COMPREPLY=($(compgen -W "${words}" -- "$current")) ;;`;
      return `    ${name}:-*) COMPREPLY=($(compgen -W "${flags}" -- "$current")) ;;${rest}`;
    })
    .join('\n');
}
