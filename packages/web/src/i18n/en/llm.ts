import { plural } from './count.ts';

/** The optional LLM: what it is, what leaves the machine, and what came of asking. */
export const llm = {
  title: 'Wordings by an LLM',
  help: 'Ajar needs no LLM. If you run one, or have an account with one, it can propose other wordings of a draft. The tone check and the check for invented facts read them first, and what does not pass is not shown.',
  sentHelp:
    'Each time you ask, the letter you answer, your name, your draft and what you told are sent to it. Nothing is sent otherwise.',
  endpoint: 'Address of the API',
  endpointHelp: 'OpenAI-compatible. Ollama on this machine: http://127.0.0.1:11434/v1',
  model: 'Model',
  keyHelp: 'A key, where one is needed, is read from the variable AJAR_LLM_KEY when Ajar starts. It is kept nowhere.',
  turnOn: 'Turn it on',
  turningOn: 'Turning it on',
  turnOff: 'Turn it off',
  off: 'It is off.',
  on: (model: string, host: string) => `It is on: ${model} at ${host}.`,
  local:
    'That is on this machine. Ajar sends letters no further, but what runs there could: the cloud models of Ollama do.',
  away: 'That is another machine: letters are sent there when you ask for wordings.',
  key: (set: boolean): string => (set ? 'AJAR_LLM_KEY is set.' : 'AJAR_LLM_KEY is not set.'),
  leavesTitle: 'May letters leave this machine?',
  leavesYes: 'Yes, they may be sent there',
  leavesNo: 'No, leave it off',
  suggest: 'Suggest other wordings',
  suggestAgain: 'Suggest others',
  asking: (model: string, host: string) => `Asking ${model} at ${host}. This can take up to a minute.`,
  before: (host: string, local: boolean) =>
    `Sends the letter, your name and this draft to ${host}${local ? ' on this machine' : ''}.`,
  wording: (number: number) => `Wording ${number}`,
  use: 'Use this wording',
  used: 'It is in the letter above now. Undo brings your words back.',
  none: 'None of the wordings is shown. Your draft stands as it is.',
  sent: (host: string, characters: number, local: boolean) =>
    `Sent to ${host}${local ? ' on this machine' : ''}: ${plural(characters, 'character', 'characters')}.`,
  showSent: 'Show what was sent',
};
