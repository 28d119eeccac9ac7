import type { Db } from './schema.ts';
import { sqlReader } from './sql-reader.ts';
import type { StoreTransactor } from './store.ts';
import { accountWriter } from './tables/accounts.ts';
import { draftWriter } from './tables/drafts.ts';
import { jobWriter } from './tables/jobs.ts';
import { keptMessageWriter } from './tables/kept-messages.ts';
import { messageWriter } from './tables/messages.ts';
import { outboxWriter } from './tables/outbox.ts';
import { readingWriter } from './tables/readings.ts';
import { rejectionWriter } from './tables/rejections.ts';
import { scanStateWriter } from './tables/scan-states.ts';
import { settingWriter } from './tables/settings.ts';

export function sqlTransactor(db: Db): StoreTransactor {
  return {
    ...sqlReader(db),
    ...messageWriter(db),
    ...keptMessageWriter(db),
    ...readingWriter(db),
    ...rejectionWriter(db),
    ...draftWriter(db),
    ...outboxWriter(db),
    ...accountWriter(db),
    ...jobWriter(db),
    ...scanStateWriter(db),
    ...settingWriter(db),
  };
}
