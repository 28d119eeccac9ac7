import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { messageFromFields } from '@ajar/core';
import type { Item } from './item.ts';

const row = z.object({
  id: z.string(),
  source: z.string(),
  subject: z.string(),
  from: z.string(),
  body: z.string(),
  label: z.string(),
  cluster: z.union([z.string(), z.number()]).nullish(),
});

const LABELS: Readonly<Record<string, Item['label']>> = {
  rejection: 'rejection',
  acknowledgement: 'acknowledgement',
  status_viewed: 'acknowledgement',
  withdrawal_ack: 'withdrawal',
  recruiter_outreach: 'other',
  other: 'other',
};

/** The labelled job mail, a source each. */
export async function jobMail(data: string): Promise<readonly Item[]> {
  const lines = (await readFile(join(data, 'job-mail', 'dev.jsonl'), 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, source, subject, from, body, label, cluster } = row.parse(JSON.parse(line));
    const group =
      cluster === undefined || cluster === null || cluster === '' ? undefined : `${source}/${String(cluster)}`;
    return {
      id,
      source,
      cluster: group,
      message: messageFromFields({ subject, from, text: body }),
      label: LABELS[label] ?? 'other',
    };
  });
}
