import { openStore, type StoreTarget } from '../open-store.ts';
import { messageRow } from './samples.ts';

/**
 * A process that adds messages in batches until it has added enough or is killed, and prints the
 * number of each batch once it is committed: `writer-process.ts TARGET NAME BATCHES`.
 */
const [target = '', name = '', batches = ''] = process.argv.slice(2);
const BATCH = 20;

await using store = await openStore(JSON.parse(target) as StoreTarget);
for (let batch = 0; batch < Number(batches); batch += 1) {
  await store.write(async (transactor) => {
    const rows = Array.from({ length: BATCH }, (_, index) =>
      messageRow(`${name}-${batch}-${index}`, { refs: [`<${name}>`] }),
    );
    await transactor.addMessages(rows);
    const count = Number((await transactor.setting('batches')) ?? '0');
    await transactor.putSetting('batches', String(count + 1));
    await transactor.putSetting(name, String(batch + 1));
  });
  process.stdout.write(`${batch}\n`);
}
