import type { Store } from '../store/store.ts';
import type { DueWork } from './job-kind.ts';

/** Makes due what was put off farther than its kind ever is: the clock ran ahead then. */
export async function healLate(store: Store, work: DueWork, now: number): Promise<void> {
  const jobs = await store.read((reader) => reader.jobs());
  const late = jobs.filter(({ kind, runAt, state }) => {
    const farthest = work[kind]?.farthestMs;
    return state === 'ready' && farthest !== undefined && runAt > now + farthest;
  });
  if (late.length === 0) return;
  await store.write(async (transactor) => {
    for (const { kind, dedupKey, payload } of late) await transactor.putJob({ kind, dedupKey, payload, runAt: now });
  });
}
