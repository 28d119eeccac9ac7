import { ACCOUNT_COMMAND } from './account-command.ts';
import { ORGANISATION_COMMAND } from './organisation-command.ts';
import { argument, manyOption, option } from '../command.ts';
import type { Definition } from '../command.ts';

const PORT = option('--port <number>', 'listen on this port; the next free one from 2527 on when omitted');
const OPEN = option('--no-open', 'do not open the browser');

/** Commands about Ajar itself. */
export const HOUSE_COMMANDS: readonly Definition[] = [
  ACCOUNT_COMMAND,
  {
    name: 'serve',
    says: 'Open Ajar in the browser. It listens on this machine only.',
    arguments: [argument('[path...]', 'mail to scan first')],
    options: [PORT, OPEN, manyOption('--me <address>', 'an address of your own (may be repeated)')],
    examples: [
      ['serve', 'your noes, in the browser'],
      ['serve ~/mail/archive.mbox', 'scan this first'],
      ['serve --port 8080 --no-open', 'on a port of your choice'],
    ],
    run: async (...all) => (await import('../actions/serve.ts')).serve(...all),
  },
  {
    name: 'demo',
    says: 'Look round with a mailbox that is made up, in a profile of its own.',
    options: [
      PORT,
      OPEN,
      option('--fresh', 'begin again: forget what was done in the demo'),
      option('--mailbox <file>', 'another demo mailbox'),
    ],
    examples: [
      ['demo', 'open it in the browser'],
      ['list --profile demo', 'the same noes on the command line'],
    ],
    run: async (...all) => (await import('../actions/demo.ts')).demo(...all),
  },
  {
    name: 'me',
    says: 'Who you are: the name under your letters, the addresses you write from, and how you write.',
    options: [
      option('--name <name>', 'the name that signs'),
      manyOption('--address <address>', 'an address of your own (may be repeated; replaces the ones known)'),
      option('--signature <text>', 'what stands below the name'),
      option('--voice', 'what was learned of how you write, from your own sent mail'),
      option('--never <words>', 'words that your drafts never use, between commas; replaces those before'),
      option('--unlearn <form>', 'a greeting, sign-off or word that was learned and is not to be used'),
      option('--relearn', 'use again all that was taken out with --unlearn'),
      option('--voice-off', 'neither learn how you write nor use it'),
      option('--voice-on', 'learn it and use it again'),
      option('--forget-voice', 'erase what was learned'),
    ],
    examples: [
      ['me', 'what is known'],
      ['me --name "Ann Lee" --address ann@example.org', 'say it'],
      ['me --voice', 'how you write, as learned'],
      ['me --never "delighted, reach out"', 'words that are not yours'],
    ],
    run: async (...all) => (await import('../actions/me.ts')).me(...all),
  },
  {
    name: 'llm',
    says: 'An LLM that may propose other wordings of a draft. Off until you turn it on; Ajar needs none.',
    options: [
      option('--endpoint <url>', 'an OpenAI-compatible address, such as http://127.0.0.1:11434/v1 for Ollama'),
      option('--model <name>', 'the model, as the endpoint calls it'),
      option('--off', 'turn it off'),
      option('--yes', 'letters may leave this machine: do not ask'),
    ],
    examples: [
      ['llm', 'whether one is on, and which'],
      ['llm --endpoint http://127.0.0.1:11434/v1 --model llama3.2', 'one on this machine'],
      ['llm --off', 'off again'],
    ],
    notes:
      'A key, where one is needed, is read from AJAR_LLM_KEY and kept nowhere. What is sent, and what is not promised: docs/llm.md.',
    run: async (...all) => (await import('../actions/llm.ts')).llm(...all),
  },
  {
    name: 'doctor',
    says: 'Look whether everything Ajar stands on is well.',
    examples: [['doctor', 'exits 1 when something needs attention']],
    run: async (face) => (await import('../actions/doctor.ts')).doctor(face),
  },
  {
    name: 'move',
    says: 'Copy a profile from its file into the database at AJAR_DATABASE_URL, or back, and compare every row.',
    arguments: [argument('<where>', 'into the database, or out of it', ['into-database', 'out-of-database'])],
    options: [option('--member <id>', 'this member of the organisation whose database it is')],
    examples: [
      ['move into-database', 'from your own file into a database of your own'],
      ['move out-of-database --profile mine', 'and back, into a profile of this name'],
      ['move into-database --member ID', 'into an organisation, for this member of it (docs/organisation.md)'],
    ],
    notes:
      'The place it goes to must be empty, and the one it comes from stays as it is. All is copied or nothing. Passwords of mail accounts lie in the keychain and are not copied.',
    run: async (...all) => (await import('../actions/move.ts')).move(...all),
  },
  ORGANISATION_COMMAND,
  {
    name: 'forget',
    says: 'Delete everything Ajar remembers in this profile. Your mailbox is not touched.',
    options: [option('--yes', 'do not ask')],
    examples: [
      ['forget', 'asks first'],
      ['forget --profile demo --yes', 'the demo, without asking'],
    ],
    run: async (...all) => (await import('../actions/forget.ts')).forget(...all),
  },
];
