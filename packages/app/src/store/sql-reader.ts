import type { Traits } from './engine/engine.ts';
import type { Db } from './schema.ts';
import type { StoreReader } from './store.ts';
import { accountReader } from './tables/accounts.ts';
import { draftReader } from './tables/drafts.ts';
import { jobReader } from './tables/jobs.ts';
import { keptMessageReader } from './tables/kept-messages.ts';
import { messageReader } from './tables/messages.ts';
import { outboxReader } from './tables/outbox.ts';
import { readingReader } from './tables/readings.ts';
import { rejectionReader } from './tables/rejections.ts';
import { scanStateReader } from './tables/scan-states.ts';
import { settingReader } from './tables/settings.ts';
import { summaryReader } from './tables/summaries.ts';

export function sqlReader(db: Db, traits: Traits): StoreReader {
  const { seal } = traits;
  return {
    ...messageReader(db, seal),
    ...keptMessageReader(db, seal),
    ...readingReader(db, seal),
    ...rejectionReader(db, seal),
    ...draftReader(db, seal),
    ...outboxReader(db, seal),
    ...accountReader(db, seal),
    ...jobReader(db, seal),
    ...scanStateReader(db, seal),
    ...settingReader(db, seal),
    ...summaryReader(db, traits),
  };
}
