import { openAjar } from '../../packages/app/src/service/open-ajar.ts';

/**
 * Everything a profile knows, as comparable text: all noes with their threads, readings, outcomes and
 * timelines, without the moments at which Ajar found them.
 */
export async function snapshot(file: string, today: number): Promise<string> {
  await using ajar = await openAjar({ store: { file }, now: () => today });
  const summaries = await ajar.list();
  const details = [];
  for (const summary of summaries) {
    const detail = await ajar.show(summary.id);
    details.push({ ...detail, timeline: detail.timeline.filter((entry) => entry.kind !== 'found') });
  }
  const { messagesRead } = await ajar.overview();
  return JSON.stringify({ messagesRead, details }, null, 1);
}
