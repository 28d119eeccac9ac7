/**
 * What reading an account costs: bytes on the wire by stage, as a share of the mailbox, and messages a second, from a
 * real Dovecot on this machine with the mail of bench/corpus. Then the same once more: what it costs when nothing is new.
 *
 *   node --conditions=ajar-source bench/imap-bytes.ts [--messages 3000] [--seed 7]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { ImapReader } from '../packages/app/src/mailbox/imap/imap-reader.ts';
import { openImap } from '../packages/app/src/mailbox/imap/open-imap.ts';
import { ScanTally } from '../packages/app/src/service/scan/scan-tally.ts';
import { syncAccount } from '../packages/app/src/service/sync/sync-account.ts';
import { startDovecot } from '../test/servers/dovecot.ts';
import { present } from '../test/servers/missing.ts';
import { imapProfile } from '../test/support/imap-profile.ts';
import { CorpusWriter } from './corpus/corpus-writer.ts';

const { values } = parseArgs({
  options: { messages: { type: 'string', default: '3000' }, seed: { type: 'string', default: '7' } },
});
const STAGES = ['folders', 'examine', 'uids', 'list', 'texts', 'sources'] as const;
type Stage = (typeof STAGES)[number];
const folder = mkdtempSync(join(tmpdir(), 'ajar-imap-bytes-'));
try {
  await measure(Number(values.messages), Number(values.seed));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(count: number, seed: number): Promise<void> {
  await using dovecot = present(await startDovecot());
  const user = dovecot.addUser('reader@example.org');
  const writer = new CorpusWriter(seed);
  let bytes = 0;
  for (let n = 0; n < count; n += 1) {
    const message = writer.next();
    const raw = message.subarray(message.indexOf('\n') + 1);
    bytes += raw.length;
    dovecot.fill(user.user, 'INBOX', [raw]);
  }
  print(`${count} messages, ${(bytes / 1e6).toFixed(0)} MB, ${writer.rejections} noes`);
  await using profile = await imapProfile(dovecot, user, { folder });
  for (const which of ['first', 'again']) {
    const [stored] = await profile.store.read((store) => store.accounts());
    if (stored === undefined) throw new Error('no account');
    await using reader = await openImap(profile.account, await profile.context.signIn(profile.account));
    const spent = new Map<Stage, number>();
    const tally = new ScanTally(null, [], undefined);
    const startedAt = performance.now();
    await syncAccount(profile.context, stored, counting(reader, spent), tally);
    const seconds = (performance.now() - startedAt) / 1000;
    const total = reader.received();
    const rate = tally.read === 0 ? '' : `, ${(tally.read / seconds).toFixed(0)} messages/s`;
    print(
      `\n${which}: ${tally.read} read in ${seconds.toFixed(2)} s${rate}, ${total} bytes, ${share(total, bytes)} of the mailbox`,
    );
    for (const [stage, cost] of spent)
      print(`  ${stage.padEnd(8)} ${String(cost).padStart(10)} bytes  ${share(cost, bytes)}`);
  }
}

type Since = Parameters<ImapReader['examine']>[1];

/** The same reader, noting what each of its methods brought over the wire. */
function counting(reader: ImapReader, spent: Map<Stage, number>): ImapReader {
  const count =
    <A extends readonly unknown[], T>(stage: Stage, method: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const before = reader.received();
      const result = await method(...args);
      spent.set(stage, (spent.get(stage) ?? 0) + reader.received() - before);
      return result;
    };
  return {
    ...reader,
    folders: count('folders', () => reader.folders()),
    examine: count('examine', (path: string, since?: Since) => reader.examine(path, since)),
    uids: count('uids', (from: number) => reader.uids(from)),
    list: count('list', (uids: readonly number[]) => reader.list(uids)),
    texts: count('texts', (mails: Parameters<ImapReader['texts']>[0]) => reader.texts(mails)),
    sources: count('sources', (uids: readonly number[], most: number) => reader.sources(uids, most)),
  };
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
