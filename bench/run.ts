/**
 * How fast Ajar is beside programs that do some of what it does, all in turn in one go: reading mail (postal-mime, mailparser,
 * mu, notmuch), one thread and two, a second scan, commands from cold, checking letters (write-good, harper.js, textlint). Each
 * is a process of its own. Needs GNU time; `npm run build` first. mu and notmuch are left out where they are not installed; the
 * others are fetched from npm into a temporary folder.
 *
 *   npm run bench -- [--sizes 100m,1g] [--peers-up-to 1g] [--rounds 3] [--parts scan,maildir,threads,again,start,tone]
 *                    [--noes 50000] [--json bench/results/performance.json]
 *
 * Results of parts that are not measured stay as they are in the file. `npm run docs:performance` makes docs/performance.md of it.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { parseBytes } from './corpus/parse-bytes.ts';
import { againContest } from './performance/again-contest.ts';
import type { Contest, Results } from './performance/figures.ts';
import { installPeers, versionOf } from './performance/install-peers.ts';
import { makeMailbox, type Mailbox } from './performance/mailboxes.ts';
import { maildirContest } from './performance/maildir-contest.ts';
import { scanContest } from './performance/scan-contest.ts';
import { startContest } from './performance/start-contest.ts';
import { performanceTables } from './performance/tables.ts';
import { threadsContest } from './performance/threads-contest.ts';
import { toneContest } from './performance/tone-contest.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100m,1g' },
    'peers-up-to': { type: 'string', default: '1g' },
    rounds: { type: 'string', default: '3' },
    parts: { type: 'string', default: 'scan,maildir,threads,again,start,tone' },
    noes: { type: 'string', default: '50000' },
    json: { type: 'string', default: 'bench/results/performance.json' },
  },
});
const rounds = Number(values.rounds);
const parts = new Set(values.parts.split(','));
const peers = installPeers();
const contests: Contest[] = [];

for (const size of values.sizes.split(',')) await measureMail(size);
if (parts.has('start')) contests.push(await startContest(rounds, Number(values.noes)));
if (parts.has('tone')) contests.push(await toneContest(rounds, peers));
const results = kept(values.json, contests);
mkdirSync(dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(`${performanceTables({ ...results, contests })}\n`);

async function measureMail(size: string): Promise<void> {
  if (!['scan', 'maildir', 'threads', 'again'].some((part) => parts.has(part))) return;
  const folder = mkdtempSync(join(tmpdir(), 'ajar-bench-mail-'));
  try {
    await measureMailbox(makeMailbox(folder, size), size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What takes long, or needs the mail twice on the disk, is done with sizes up to that of the peers. */
async function measureMailbox(mailbox: Mailbox, size: string): Promise<void> {
  const withPeers = parseBytes(size) <= parseBytes(values['peers-up-to']);
  if (parts.has('scan')) contests.push(scanContest(mailbox, size, withPeers ? rounds : 1, withPeers ? peers : null));
  if (!withPeers) return;
  if (parts.has('maildir')) contests.push(await maildirContest(mailbox, size, rounds));
  if (parts.has('threads')) contests.push(threadsContest(mailbox, size, rounds));
  if (parts.has('again')) contests.push(againContest(mailbox, size, rounds));
}

/** New results in the place of old ones of the same title; the rest of the file stays. */
function kept(path: string, fresh: readonly Contest[]): Results {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results).contests : [];
  const titles = new Set(fresh.map(({ title }) => title));
  return {
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}`,
    versions: versionsOf(),
    contests: [...before.filter(({ title }) => !titles.has(title)), ...fresh],
  };
}

function versionsOf(): Readonly<Record<string, string>> {
  const listed = JSON.parse(readFileSync(join(peers, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return {
    ...listed.dependencies,
    mu: versionOf('mu') ?? 'not installed',
    notmuch: versionOf('notmuch') ?? 'not installed',
  };
}
