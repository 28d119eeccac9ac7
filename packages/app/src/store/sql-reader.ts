import type { Db } from './schema.ts';
import type { StoreReader } from './store.ts';
import { draftReader } from './tables/drafts.ts';
import { keptMessageReader } from './tables/kept-messages.ts';
import { messageReader } from './tables/messages.ts';
import { outboxReader } from './tables/outbox.ts';
import { readingReader } from './tables/readings.ts';
import { rejectionReader } from './tables/rejections.ts';
import { scanStateReader } from './tables/scan-states.ts';
import { settingReader } from './tables/settings.ts';

export function sqlReader(db: Db): StoreReader {
  return {
    ...messageReader(db),
    ...keptMessageReader(db),
    ...readingReader(db),
    ...rejectionReader(db),
    ...draftReader(db),
    ...outboxReader(db),
    ...scanStateReader(db),
    ...settingReader(db),
  };
}
