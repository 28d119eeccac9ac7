import type { AccountView } from '../../service/accounts/account-views.ts';
import { several } from '../text/numbers.ts';
import { oneLine } from '../text/plain.ts';
import { hang } from '../text/wrap.ts';

/** An account on a few lines: whose it is, where it is, how it is doing. */
export function accountLines(view: AccountView, width: number): string {
  const { address, name, imap, smtp, signIn, provider, state } = view;
  const who = name === '' ? address : `${address} (${oneLine(name)})`;
  const way = signIn === 'oauth' ? 'with the provider, in the browser' : 'with a password';
  const lines = [
    who,
    `  reads from  ${place(imap)}${provider === null ? '' : `, ${provider}`}`,
    `  sends with  ${place(smtp)}`,
    `  signs in    ${way}`,
    `  state       ${stateWords(view)}`,
  ];
  const prose = [
    ...(state.shutFolders === null ? [] : [shutFoldersWords(state.shutFolders)]),
    ...(state.unreadable > 0 ? [unreadableWords(state.unreadable)] : []),
    ...(state.message?.split('\n').map((line) => oneLine(line)) ?? []),
  ];
  return [...lines, ...prose.map((line) => hang('  ', line, width))].join('\n');
}

function place({ host, port, security }: AccountView['imap']): string {
  return `${host}:${port}${security === 'starttls' ? ' (STARTTLS)' : ''}`;
}

/** Folders that were left out, in a sentence or two. */
export function shutFoldersWords({ names, more, said }: NonNullable<AccountView['state']['shutFolders']>): string {
  const whole = names.length + more;
  const named = `${names.map((name) => oneLine(name)).join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
  const quote = said === '' ? '' : ` Its server said: “${oneLine(said)}”.`;
  return `${several(whole, 'folder')} could not be read: ${named}.${quote} All others were; ${whole === 1 ? 'it is' : 'they are'} tried again each time.`;
}

function unreadableWords(count: number): string {
  return count === 1
    ? 'One message was passed over: it is built in a way that cannot be read. All others were.'
    : `${count} messages were passed over: they are built in a way that cannot be read. All others were.`;
}

function stateWords({ state }: AccountView): string {
  if (state.paused === 'all') return 'paused; needs you';
  if (state.paused === 'sending') return 'is read; sending is paused and needs you';
  const { lastSyncAt } = state;
  const last = lastSyncAt === null ? 'not read yet' : `read last ${lastSyncAt.slice(0, 16).replace('T', ' ')} UTC`;
  // A server that is away comes back by itself: what the user can do stands in the message below.
  if (state.kind === 'trouble') return `did not work the last time; ${last}`;
  return `${lastSyncAt === null ? 'signed in' : 'well'}; ${last}`;
}
