import type { Command } from 'commander';

import { bashCompletion } from './bash.ts';
import { commandTree } from './command-tree.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

const WRITERS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** The script that teaches a shell the commands, made from the tree of commands itself. */
export function completionScript(program: Command, shell: keyof typeof WRITERS): string {
  return WRITERS[shell](commandTree(program));
}
