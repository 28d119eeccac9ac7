import type { Account } from '../../packages/app/src/account/account.ts';
import { waitAfter } from '../../packages/app/src/jobs/back-off.ts';
import type { DueWork } from '../../packages/app/src/jobs/job-kind.ts';
import { keepRunning } from '../../packages/app/src/jobs/run-due.ts';
import { deliver } from '../../packages/app/src/outbox/deliver.ts';
import { openAccounts } from '../../packages/app/src/service/accounts/open-accounts.ts';
import type { Context } from '../../packages/app/src/service/context.ts';
import { letterOf } from '../../packages/app/src/service/sending/job-keys.ts';
import { PACE } from '../../packages/app/src/service/sending/pace.ts';
import type { SendingPace } from '../../packages/app/src/service/sending/pace.ts';
import { sendJob } from '../../packages/app/src/service/sending/send-job.ts';
import { openStore } from '../../packages/app/src/store/open-store.ts';
import type { StoreTarget } from '../../packages/app/src/store/open-store.ts';

/** What the test tells a worker. */
export interface SendOrder {
  readonly target: StoreTarget;
  /** `naive`: an ordinary job that is done at least once and tries again on any trouble, to show that the harness can fail. */
  readonly mode: 'once' | 'naive';
  readonly account: Account;
}

/** Impatient, because in this test nearly every wait is for a server that hangs. */
const HASTE: SendingPace = {
  ...PACE,
  leaseMs: 1_500,
  limits: { beforeMs: 900, afterMs: 900 },
  backOff: [20, 50, 100],
  looks: [3_600_000],
};

/** A process that sends what is due until it is killed: `send-worker.ts ORDER`. */
const { target, mode, account } = JSON.parse(process.argv[2] ?? '') as SendOrder;
await using store = await openStore(target);
const context: Context = {
  store,
  profile: 'torture',
  demo: false,
  llm: { key: null, timeoutMs: 0 },
  accounts: openAccounts({ folder: null }, undefined, Date.now),
  signIn: () => Promise.resolve({ kind: 'password', user: 'me', password: 'secret' }),
  now: () => Promise.resolve(Date.now()),
  zone: 'UTC',
};
const work: DueWork = mode === 'once' ? { send: sendJob(context, HASTE) } : naiveWork();
await keepRunning({
  store,
  work,
  now: () => context.now(),
  signal: new AbortController().signal,
  lanes: 4,
  pollMs: 20,
});

function naiveWork(): DueWork {
  return {
    send: {
      leaseMs: HASTE.leaseMs,
      run: async (job) => {
        const row = await store.read((reader) => letterOf(reader, job));
        if (row === null || row.state !== 'approved') return { kind: 'done' };
        const { kind } = await deliver({
          account,
          credentials: { kind: 'password', user: 'me', password: 'secret' },
          envelope: { from: row.envelopeFrom ?? '', to: row.envelopeTo ?? '' },
          raw: row.raw,
          limits: HASTE.limits,
          markSending: () => Promise.resolve(true),
        });
        if (kind !== 'sent')
          return { kind: 'again', at: Date.now() + waitAfter(job.attempts, HASTE.backOff), why: kind };
        await store.write((transactor) => transactor.moveOutbox(row.id, 'approved', 'sent', Date.now()));
        return { kind: 'done' };
      },
    },
  };
}
