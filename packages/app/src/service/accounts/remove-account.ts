import type { JobKind } from '../../jobs/job-kind.ts';
import type { StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { findAccount } from './account-record.ts';
import type { AccountRecord } from './account-record.ts';

const KIND = 'forget-secrets';
const LEASE_MS = 60_000;
/** After a removal that was cut off: when its secrets are taken out by whoever is awake, and how often that is tried. */
const LATER_MS = 60_000;
const AGAIN_MS = 3_600_000;
const MOST_TRIES = 100;

/**
 * Forgets an account and its secrets. The mail that was read stays, and nothing is changed on its servers. Throws `conflict`
 * while letters wait to leave from it, and `secrets-locked` when its secrets cannot be taken out: then it stays whole. Once the
 * account is gone, so are its secrets, at the latest when somebody is awake the next time.
 */
export async function removeAccount(context: Context, named: string): Promise<void> {
  const { secrets } = context.accounts;
  const { account } = await context.store.read(async (reader) => {
    const record = await findAccount(reader, named);
    await refuseWhileWaiting(reader, record);
    return record;
  });
  // What cannot be read cannot be taken out either.
  await secrets.get(account.id, 'password');
  const later = (await context.now()) + LATER_MS;
  await context.store.write(async (transactor) => {
    await refuseWhileWaiting(transactor, await findAccount(transactor, account.id));
    await transactor.removeAccount(account.id);
    const payload = JSON.stringify({ id: account.id });
    await transactor.putJob({ kind: KIND, dedupKey: keyOf(account.id), payload, runAt: later });
  });
  await secrets.delete(account.id);
  await context.store.write((transactor) => transactor.dropJob(keyOf(account.id)));
}

/** Takes out the secrets of an account that is gone; none are left after a removal that went through. */
export function forgetSecretsJob(context: Context): JobKind {
  return {
    leaseMs: LEASE_MS,
    farthestMs: 2 * AGAIN_MS,
    run: async ({ payload, attempts }) => {
      const { id } = JSON.parse(payload) as { readonly id: string };
      try {
        await context.accounts.secrets.delete(id);
      } catch (error) {
        if (!(error instanceof AjarError)) throw error;
        if (attempts < MOST_TRIES) return { kind: 'again', at: (await context.now()) + AGAIN_MS, why: error.message };
      }
      return { kind: 'done' };
    },
  };
}

function keyOf(accountId: string): string {
  return `${KIND}:${accountId}`;
}

async function refuseWhileWaiting(reader: StoreReader, { account }: AccountRecord): Promise<void> {
  const open = await reader.outbox({ states: ['approved', 'sending'] });
  const { length } = open.filter(({ accountId }) => accountId === account.id);
  if (length === 0) return;
  throw new AjarError(
    'conflict',
    `${length === 1 ? 'A letter waits' : `${length} letters wait`} to leave from ${account.address}. Take back what is not to be sent, or let it go out first (ajar outbox). The account was not removed.`,
  );
}
