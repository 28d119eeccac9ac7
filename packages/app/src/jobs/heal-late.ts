import type { Job, Store, StoreReader } from '../store/store.ts';
import type { DueWork } from './job-kind.ts';

/** Makes due what was put off by a clock that ran ahead: farther than its kind ever is, or as its kind can tell otherwise. */
export async function healLate(store: Store, work: DueWork, now: number): Promise<void> {
  const late = await store.read((reader) => lateJobs(reader, work, now));
  if (late.length === 0) return;
  await store.write(async (transactor) => {
    for (const { kind, dedupKey, payload } of late) await transactor.putJob({ kind, dedupKey, payload, runAt: now });
  });
}

async function lateJobs(reader: StoreReader, work: DueWork, now: number): Promise<readonly Job[]> {
  const waiting = (await reader.jobs()).filter(({ state, runAt }) => state === 'ready' && runAt > now);
  const late: Job[] = [];
  for (const [name, jobs] of Map.groupBy(waiting, ({ kind }) => kind)) {
    const kind = work[name];
    const farthest = kind?.farthestMs ?? Infinity;
    const told = new Set((await kind?.putOffByClock?.(reader, jobs, now)) ?? []);
    late.push(...jobs.filter((job) => told.has(job) || job.runAt > now + farthest));
  }
  return late;
}
