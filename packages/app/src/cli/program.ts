import { Command } from 'commander';

import { DATA_COMMANDS } from './commands/data-commands.ts';
import { HOUSE_COMMANDS } from './commands/house-commands.ts';
import { INSIGHTS_COMMANDS } from './commands/insights-commands.ts';
import { LETTER_COMMANDS } from './commands/letter-commands.ts';
import { MAILBOX_COMMANDS } from './commands/mailbox-commands.ts';
import { WATCH_COMMANDS } from './commands/watch-commands.ts';
import { WORKER_COMMANDS } from './commands/worker.ts';
import { PRACTICE_COMMANDS } from './commands/practice-commands.ts';
import { argument, defineCommand, option } from './command.ts';
import type { Definition, Setup } from './command.ts';
import { EXIT } from './errors.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The tree of commands. Nothing that a command needs is loaded here. */
export function buildProgram(setup: Setup): Command {
  const program = new Command('ajar')
    .description(
      'A door that said no is not always shut. Finds the noes in your mailbox, advises, drafts the answer and checks how it sounds.',
    )
    .version(setup.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addOption(option('--profile <name>', 'the profile to work in'))
    .addOption(option('--data-dir <folder>', 'the folder that profiles are kept in (or set AJAR_HOME)'))
    .addOption(option('--json', 'write the result as JSON'))
    .addOption(option('--no-color', 'no colours (or set NO_COLOR)'))
    .addOption(option('--debug', 'when something goes wrong, show where'))
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20 })
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ writeOut: setup.writeOut, writeErr: setup.writeErr })
    .addHelpText('after', OVERVIEW);
  const all = [
    ...MAILBOX_COMMANDS,
    ...LETTER_COMMANDS,
    ...WATCH_COMMANDS,
    ...INSIGHTS_COMMANDS,
    ...PRACTICE_COMMANDS,
    ...DATA_COMMANDS,
    ...HOUSE_COMMANDS,
    ...WORKER_COMMANDS,
  ];
  for (const definition of [...all, completionCommand(program)]) {
    program.addCommand(defineCommand(setup, definition).copyInheritedSettings(program));
  }
  return program;
}

const OVERVIEW = `
Examples:
  $ ajar demo                     look round with a made-up mailbox
  $ ajar scan ~/mail/inbox.mbox   find the noes in your mail
  $ ajar list                     see them
  $ ajar show 4f2a                one of them, with the words that decided
  $ ajar draft 4f2a               an answer to it
  $ ajar check answer.txt         how a letter sounds

Data goes to standard output, words for people to standard error.
Exit codes: 0 fine, 1 findings or nothing found, 2 usage or failure, 130 stopped.
Nothing leaves this machine but the letters that you send, unless you turn on an LLM that is elsewhere: ajar llm`;

function completionCommand(program: Command): Definition {
  return {
    name: 'completion',
    says: 'Print the completion script for your shell.',
    arguments: [argument('<shell>', 'the shell', SHELLS)],
    examples: [
      ['completion bash > ~/.local/share/bash-completion/completions/ajar', 'for bash'],
      ['completion zsh > "${fpath[1]}/_ajar"', 'for zsh'],
      ['completion fish > ~/.config/fish/completions/ajar.fish', 'for fish'],
    ],
    run: async (face, [shell]) => {
      const { completionScript } = await import('./completion/completion-script.ts');
      await face.out.write(completionScript(program, SHELLS.find((one) => one === shell) ?? 'bash'));
      return EXIT.fine;
    },
  };
}
