import { openMailSources } from '../../mailbox/open-mail-sources.ts';
import type { Context } from '../context.ts';
import { isAccountSource } from './account-source-id.ts';
import type { FetchSource } from './fetch-source.ts';

/** Where mail is read again while noes are linked: what is open already, and each other place opened once, when it is needed. */
export interface OpenSources extends AsyncDisposable {
  /** Null when the source is gone or away. */
  source(id: string): Promise<FetchSource | null>;
}

export function openSources(context: Context, sources: readonly FetchSource[]): OpenSources {
  const known = new Map<string, Promise<FetchSource | null>>();
  for (const source of sources) known.set(source.id, Promise.resolve(source));
  const toClose: AsyncDisposable[] = [];
  const reopen = async (id: string): Promise<FetchSource | null> => {
    if (!isAccountSource(id)) return reopenFile(context, id);
    // Most mail lies in files: what talks to servers need not be loaded for it.
    const { reopenAccount } = await import('./account-source.ts');
    const account = await reopenAccount(context, id);
    if (account !== null) toClose.push(account);
    return account;
  };
  return {
    source: (id) => {
      const found = known.get(id) ?? reopen(id);
      known.set(id, found);
      return found;
    },
    [Symbol.asyncDispose]: async () => {
      for (const one of toClose) await one[Symbol.asyncDispose]();
    },
  };
}

async function reopenFile(context: Context, sourceId: string): Promise<FetchSource | null> {
  const state = await context.store.read((reader) => reader.scanState(sourceId));
  if (state === null) return null;
  const { sources } = await openMailSources([state.path]);
  return sources.find((source) => source.id === sourceId) ?? null;
}
