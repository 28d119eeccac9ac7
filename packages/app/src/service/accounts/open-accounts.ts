import { resolveWith } from '../../account/discovery/resolve.ts';
import { openSecrets } from '../../account/secrets/open-secrets.ts';
import { noSecrets } from '../../account/secrets/no-secrets.ts';
import type { SecretsOptions } from '../../account/secrets/secret-store.ts';
import type { AccountsContext } from './accounts-context.ts';

/** Ties the edge of accounts together. Nothing is opened or asked before it is needed. */
export function openAccounts(
  secrets: Omit<SecretsOptions, 'folder'> & { readonly folder: string | null },
  nameServers: readonly string[] | undefined,
  clock: () => number,
): AccountsContext {
  const { folder } = secrets;
  return {
    secrets: folder === null ? noSecrets : openSecrets({ ...secrets, folder }),
    clock,
    resolve: resolveWith(nameServers),
    // Loaded when needed: most commands never speak to a server.
    tryOut: async (account, credentials) => {
      const { trySignIn } = await import('../../account/try-sign-in.ts');
      return trySignIn(account, credentials, clock());
    },
    pending: new Map(),
  };
}
