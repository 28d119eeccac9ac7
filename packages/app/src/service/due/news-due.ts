import type { Job, NewEvent, OutboxRow, StoreTransactor } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { recordsOf } from '../load.ts';
import { notices } from '../notices/notice-setting.ts';
import { DONE } from './due-result.ts';
import type { DueResult } from './due-result.ts';
import type { EachNotice } from './notice-each.ts';

const DAY = 86_400_000;
/** Older mail that is read for the first time is no news. */
const NEWS_FOR = 3 * DAY;

interface News {
  readonly rejectionId: string;
  readonly what: EachNotice;
}

/**
 * Where the user wants to hear of each thing: what just came is told, once, by whoever is awake.
 * @param events `found` only of noes that were not known before
 */
export async function planNews(transactor: StoreTransactor, events: readonly NewEvent[], now: number): Promise<void> {
  if ((await notices(transactor)).kind !== 'each') return;
  for (const { rejectionId, event } of events) {
    const what = newsOf(event);
    if (what === null || !('messageKey' in event) || now - (await cameAt(transactor, event)) > NEWS_FOR) continue;
    await putNews(transactor, { rejectionId, what }, event.messageKey ?? '', now);
  }
}

/** A letter was not sent: of that the user hears as of what comes in. */
export async function planNotSent(
  transactor: StoreTransactor,
  { id, rejectionId }: Pick<OutboxRow, 'id' | 'rejectionId'>,
  now: number,
): Promise<void> {
  if ((await notices(transactor)).kind === 'each')
    await putNews(transactor, { rejectionId, what: 'not-sent' }, id, now);
}

async function putNews(transactor: StoreTransactor, news: News, about: string, runAt: number): Promise<void> {
  const dedupKey = `news:${news.rejectionId}:${about}`;
  await transactor.putJob({ kind: 'news', dedupKey, payload: JSON.stringify(news), runAt });
}

/** When it came: a no is found whenever its mailbox is read, and may be years old by then. */
async function cameAt(transactor: StoreTransactor, event: NewEvent['event']): Promise<number> {
  if (event.kind !== 'found') return event.at;
  const [row] = await transactor.messages([event.messageKey]);
  return row?.date ?? 0;
}

function newsOf(event: NewEvent['event']): EachNotice | null {
  if (event.kind === 'found') return 'found';
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
  // A scan only plans: the words of notices, in three languages, need not be loaded for it.
  const { noticeEach } = await import('./notice-each.ts');
  if (record !== undefined) await noticeEach(context, what, record);
  return DONE;
}
