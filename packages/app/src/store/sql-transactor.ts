import type { Traits } from './engine/engine.ts';
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
import { noteTouched } from './touched.ts';
import type { Touched } from './touched.ts';

/** What may be written; which rejections that touches is noted in `touched`. */
export function sqlTransactor(db: Db, traits: Traits, touched: Touched): StoreTransactor {
  const { seal } = traits;
  const transactor = {
    ...sqlReader(db, traits),
    ...messageWriter(db, seal),
    ...keptMessageWriter(db, seal),
    ...readingWriter(db, seal),
    ...rejectionWriter(db, seal),
    ...draftWriter(db, seal),
    ...outboxWriter(db, seal),
    ...accountWriter(db, seal),
    ...jobWriter(db, seal),
    ...scanStateWriter(db, seal),
    ...settingWriter(db, seal),
  };
  return { ...transactor, ...noteTouched(transactor, touched) };
}
