import type { DueWork } from '../jobs/job-kind.ts';
import { keepRunning, runDueOnce } from '../jobs/run-due.ts';
import type { Runner } from '../jobs/run-due.ts';
import { forgetSecretsJob } from './accounts/remove-account.ts';
import type { RunDueOptions } from './ajar.ts';
import type { Context } from './context.ts';
import { WATCH_KINDS, watchWork } from './due/watch-work.ts';
import { draftsJob } from './sending/drafts-job.ts';
import { fileSentJob } from './sending/file-sent-job.ts';
import { findSentJob } from './sending/find-sent-job.ts';
import { PACE } from './sending/pace.ts';
import type { SendingPace } from './sending/pace.ts';
import { sendJob } from './sending/send-job.ts';

/** Every kind of work that falls due, and how it is done. A kind that is not here waits for a version that knows it. */
export function dueWork(context: Context, pace: SendingPace = PACE): DueWork {
  return {
    send: sendJob(context, pace),
    'save-to-drafts': draftsJob(context, pace),
    'find-sent': findSentJob(context, pace),
    'file-sent': fileSentJob(context, pace),
    'forget-secrets': forgetSecretsJob(context),
    ...watchWork(context),
  };
}

/** The names of all of them, for whoever only needs to know when something is due. */
export const DUE_KINDS: readonly string[] = [
  'send',
  'save-to-drafts',
  'find-sent',
  'file-sent',
  'forget-secrets',
  ...WATCH_KINDS,
];

/** Does what is due, or what falls due until the signal. In the demo, whose time stands still, nothing does. */
export async function runDue(context: Context, { until, signal, lanes }: RunDueOptions): Promise<number> {
  if (context.demo) return 0;
  const runner: Runner = { store: context.store, work: dueWork(context), now: () => context.now(), signal, lanes };
  if (until === 'idle') return runDueOnce(runner);
  return keepRunning({ ...runner, signal: signal ?? new AbortController().signal });
}
