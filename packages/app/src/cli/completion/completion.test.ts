import { spawnSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { buildProgram } from '../program.ts';
import { completionScript } from './completion-script.ts';

const program = buildProgram({
  version: '0',
  face: () => {
    throw new Error('no command runs here');
  },
  done: () => undefined,
  about: () => undefined,
  writeOut: () => undefined,
  writeErr: () => undefined,
});

/** What bash offers for this line, the cursor at its end. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `${completionScript(program, 'bash')}
COMP_WORDS=(ajar "$@"); COMP_CWORD=$#; _ajar; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, status } = spawnSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.split('\n').filter((word) => word !== '');
}

test('bash offers commands, options, and the choices of an option', () => {
  expect(offered('sc')).toEqual(['scan']);
  expect(offered('check', '--int')).toEqual(['--intent']);
  expect(offered('check', '--intent', 'ask')).toEqual(['ask-again', 'ask-feedback']);
  expect(offered('outcome', '4f2a', 'ref')).toEqual(['referral']);
  expect(offered('list', '--json', '--status', 'w')).toEqual(['waiting']);
});

test('every command is in every script', () => {
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const script = completionScript(program, shell);
    for (const command of program.commands) expect(script).toContain(command.name());
  }
});

test('each command has examples in its help', () => {
  for (const command of program.commands) {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    expect(help, command.name()).toContain(`$ ajar ${command.name()}`);
  }
});
