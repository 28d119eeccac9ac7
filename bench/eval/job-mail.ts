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
    const { id, source, subject, from, body, label } = row.parse(JSON.parse(line));
    return { id, source, message: messageFromFields({ subject, from, text: body }), label: LABELS[label] ?? 'other' };
  });
}
