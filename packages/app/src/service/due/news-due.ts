import type { Job, StoreTransactor } from '../../store/store.ts';
import type { NewEvent } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { recordsOf } from '../load.ts';
import { notices } from '../notices/notice-setting.ts';
import { DONE } from './due-result.ts';
import type { DueResult } from './due-result.ts';
import { noticeEach } from './notice-each.ts';
import type { EachNotice } from './notice-each.ts';

const DAY = 86_400_000;
/** Older mail that is read for the first time is no news. */
const NEWS_FOR = 3 * DAY;

interface News {
  readonly rejectionId: string;
  readonly what: EachNotice;
}

/** Where the user wants to hear of each thing: what just came is told, once, by whoever is awake. */
export async function planNews(transactor: StoreTransactor, events: readonly NewEvent[], now: number): Promise<void> {
  if ((await notices(transactor)).kind !== 'each') return;
  for (const { rejectionId, event } of events) {
    const what = newsOf(event);
    if (what === null || now - event.at > NEWS_FOR || !('messageKey' in event)) continue;
    const payload: News = { rejectionId, what };
    const dedupKey = `news:${rejectionId}:${event.messageKey ?? ''}`;
    await transactor.putJob({ kind: 'news', dedupKey, payload: JSON.stringify(payload), runAt: now });
  }
}

function newsOf(event: NewEvent['event']): EachNotice | null {
  if (event.kind === 'replied' || (event.kind === 'outcome' && event.by === 'mailbox')) return 'answer';
  if (event.kind === 'proposed') return 'proposal';
  return event.kind === 'bounced' && event.permanent !== false ? 'bounce' : null;
}

export async function newsDue(context: Context, job: Job): Promise<DueResult> {
  const { rejectionId, what } = JSON.parse(job.payload) as News;
  const record = await context.store.read(async (reader) => {
    const row = await reader.rejection(rejectionId);
    return row === null ? undefined : (await recordsOf(reader, [row]))[0];
  });
  if (record !== undefined) await noticeEach(context, what, record);
  return DONE;
}
