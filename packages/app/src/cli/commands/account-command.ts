import { argument, option } from '../command.ts';
import type { Definition } from '../command.ts';

const ACTIONS = ['list', 'add', 'sign-in', 'test', 'remove'] as const;

/** `ajar account`: the mail accounts that are read and written from. */
export const ACCOUNT_COMMAND: Definition = {
  name: 'account',
  says: 'Your mail accounts: add one, see how they are, sign in again, take one out.',
  arguments: [
    argument('[action]', 'what to do; list when omitted', ACTIONS),
    argument('[address]', 'its e-mail address'),
  ],
  options: [
    option('--name <name>', 'your name, as it stands in From'),
    option('--user <name>', 'the name to sign in with, where it is not the address'),
    option('--imap <host:port>', 'the server to read from; found by itself for most addresses'),
    option('--smtp <host:port>', 'the server to send with; /starttls behind a port says so for that one'),
    option('--starttls', 'encryption begins with STARTTLS on the ports given (it does on 143 and 587 in any case)'),
    option('--password-stdin', 'read the password from standard input'),
    option('--oauth <provider>', 'sign in with google, microsoft, or the https address of an issuer'),
    option('--client-id <id>', 'the client to sign in with: yours or one of your organisation'),
    option('--device', 'type a code in a browser on any device'),
    option('--trust <file>', 'a certificate (PEM) to trust for this account'),
    option('--yes', 'do not ask'),
  ],
  examples: [
    ['account', 'your accounts, and how each is doing'],
    ['account add ann@example.org', 'find its servers, ask for the password, try it, keep it'],
    ['account add ann@example.org --imap HOST:993 --smtp HOST:465', 'with servers of your own'],
    ['account add ann@example.org --oauth microsoft --client-id ID', 'sign in with the browser'],
    ['account sign-in ann@example.org', 'with a new password, or once more in the browser'],
    ['account remove ann@example.org', 'forget it; what was read stays'],
  ],
  notes:
    'A password is typed or comes from standard input, never from the command line. It is kept in a locked file; what unlocks it, and how to connect each provider: docs/accounts.md. A client secret, where one is needed, is read from AJAR_OAUTH_CLIENT_SECRET.',
  run: async (...all) => (await import('../actions/account.ts')).account(...all),
};
