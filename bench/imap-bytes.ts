/**
 * What reading an account costs: bytes on the wire by stage, as a share of the mailbox, and messages a second, from a
 * real Dovecot on this machine with the mail of bench/corpus, spread over as many folders. Then the same once more: what it costs when
 * nothing is new, and when one message came.
 *
 *   node --conditions=ajar-source bench/imap-bytes.ts [--messages 3000] [--folders 1] [--seed 7]
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
  options: {
    messages: { type: 'string', default: '3000' },
    folders: { type: 'string', default: '1' },
    seed: { type: 'string', default: '7' },
  },
});
const STAGES = ['folders', 'examine', 'uids', 'list', 'texts', 'sources'] as const;
type Stage = (typeof STAGES)[number];
const folder = mkdtempSync(join(tmpdir(), 'ajar-imap-bytes-'));
try {
  await measure(Number(values.messages), Number(values.folders), Number(values.seed));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(count: number, folders: number, seed: number): Promise<void> {
  await using dovecot = present(await startDovecot());
  const user = dovecot.addUser('reader@example.org');
  const writer = new CorpusWriter(seed);
  let bytes = 0;
  for (let n = 0; n < count; n += 1) {
    const raw = writer.nextMessage();
    bytes += raw.length;
    dovecot.fill(user.user, folderOf(n, folders), [raw]);
  }
  print(`${count} messages in ${folders} folders, ${(bytes / 1e6).toFixed(0)} MB, ${writer.rejections} noes`);
  await using profile = await imapProfile(dovecot, user, { folder });
  for (const which of ['first', 'again', 'one new']) {
    if (which === 'one new') await dovecot.deliver(user.user, writer.nextMessage());
    const [stored] = await profile.store.read((store) => store.accounts());
    if (stored === undefined) throw new Error('no account');
    await using reader = await openImap(profile.account, await profile.context.signIn(profile.account));
    const spent = new Map<Stage, Cost>();
    const tally = new ScanTally(null, [], undefined);
    const startedAt = performance.now();
    await syncAccount(profile.context, stored.id, counting(reader, spent), tally);
    const seconds = (performance.now() - startedAt) / 1000;
    const total = reader.received();
    const rate = tally.read === 0 ? '' : `, ${(tally.read / seconds).toFixed(0)} messages/s`;
    print(
      `\n${which}: ${tally.read} read in ${seconds.toFixed(2)} s${rate}, ${total} bytes, ${share(total, bytes)} of the mailbox`,
    );
    for (const [stage, cost] of spent)
      print(
        `  ${stage.padEnd(8)} ${String(cost.calls).padStart(5)} times ${String(cost.bytes).padStart(10)} bytes  ${share(cost.bytes, bytes)}  ${(cost.ms / 1_000).toFixed(2)} s`,
      );
    print(`  most memory so far: ${(process.resourceUsage().maxRSS / 1_000).toFixed(0)} MB`);
  }
}

/** How often something was asked for, what that brought over the wire, and how long it was waited for. */
interface Cost {
  readonly calls: number;
  readonly bytes: number;
  readonly ms: number;
}

function folderOf(n: number, folders: number): string {
  const which = n % folders;
  return which === 0 ? 'INBOX' : `Folder ${String(which)}`;
}

type Since = Parameters<ImapReader['examine']>[1];

/** The same reader, noting what each of its methods brought over the wire. */
function counting(reader: ImapReader, spent: Map<Stage, Cost>): ImapReader {
  const count =
    <A extends readonly unknown[], T>(stage: Stage, method: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const before = reader.received();
      const startedAt = performance.now();
      const result = await method(...args);
      const { calls, bytes, ms } = spent.get(stage) ?? { calls: 0, bytes: 0, ms: 0 };
      spent.set(stage, {
        calls: calls + 1,
        bytes: bytes + reader.received() - before,
        ms: ms + performance.now() - startedAt,
      });
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
