import type { EngineName } from './engine/engine.ts';
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

export function sqlReader(db: Db, engine: EngineName): StoreReader {
  return {
    ...messageReader(db),
    ...keptMessageReader(db),
    ...readingReader(db),
    ...rejectionReader(db),
    ...draftReader(db),
    ...outboxReader(db),
    ...accountReader(db),
    ...jobReader(db),
    ...scanStateReader(db),
    ...settingReader(db),
    ...summaryReader(db, engine),
  };
}
