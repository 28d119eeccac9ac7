import type { Ajar, WatchNews } from '../../service/ajar.ts';
import type { SyncResult } from '../../service/accounts/account-views.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { ProgressDisplay } from '../progress-display.ts';
import { shutFoldersWords } from '../render/account-lines.ts';
import { withAjar } from '../session.ts';
import { stopSignal } from '../stop-signal.ts';
import { several } from '../text/numbers.ts';
import { plain } from '../text/plain.ts';

/** Reads mail accounts, and does what is due: once, or on and on as mail comes in. */
export async function sync(face: Face, [address]: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  return withAjar(face, async (ajar) => {
    const result = await syncOnce(face, ajar, typeof address === 'string' ? [address] : []);
    if (face.options.json) await face.out.json(result);
    else await face.out.line(syncSummary(result));
    if (!result.complete) return EXIT.stopped;
    if (options['watch'] === true) return watch(face, ajar);
    return result.accounts.some(({ trouble }) => trouble !== null) ? EXIT.failure : EXIT.fine;
  });
}

async function syncOnce(face: Face, ajar: Ajar, addresses: readonly string[]): Promise<SyncResult> {
  const display = new ProgressDisplay(face);
  const stop = stopSignal(() => process.exit(EXIT.stopped));
  try {
    const result = await ajar.sync({ addresses, signal: stop.signal, onProgress: display.show });
    await ajar.runDue({ until: 'idle', signal: stop.signal });
    return result;
  } finally {
    display.end();
    stop.end();
  }
}

async function watch(face: Face, ajar: Ajar): Promise<Exit> {
  await face.err.line('Watching for mail. Press Ctrl-C to stop.');
  const stop = stopSignal(() => process.exit(EXIT.stopped));
  let known = await noesIn(ajar);
  const tellNews = async ({ address, added, trouble }: WatchNews): Promise<void> => {
    if (trouble !== null) return face.err.line(`${address}: ${plain(trouble.message)}`);
    if (added === 0) return;
    const now = await noesIn(ajar);
    const fresh = Math.max(0, (now ?? 0) - (known ?? now ?? 0));
    known = now ?? known;
    const found = fresh === 0 ? '' : ` ${several(fresh, 'new no', 'new noes')} in it: ajar list`;
    await face.err.line(`${address}: ${several(added, 'new message')}.${found}`);
  };
  try {
    const watching = ajar.watch(stop.signal, (news) => void tellNews(news));
    await Promise.all([watching, ajar.runDue({ until: 'stopped', signal: stop.signal })]);
  } finally {
    stop.end();
  }
  return EXIT.fine;
}

/** How many noes there are; null when the store cannot say at this moment, which ends no watching. */
async function noesIn(ajar: Ajar): Promise<number | null> {
  return ajar.overview().then(
    ({ noes }) => noes,
    () => null,
  );
}

/** What was read of each account, what was found, and what was in the way. */
export function syncSummary(result: SyncResult): string {
  const lines = result.accounts.flatMap(({ address, read, added, trouble, shutFolders }) => [
    trouble === null
      ? `${address}: ${several(read, 'message')} read, ${added.toLocaleString('en-GB')} new.`
      : `${address}: ${plain(trouble.message)}`,
    ...(shutFolders === null ? [] : [shutFoldersWords(shutFolders)]),
  ]);
  const { newNoes, rejections, answeredBefore } = result;
  const answered = answeredBefore === 0 ? '' : `, ${answeredBefore.toLocaleString('en-GB')} of them answered by mail`;
  lines.push(
    `${several(newNoes, 'new no', 'new noes')} found; ${rejections.toLocaleString('en-GB')} known in all${answered}.`,
  );
  if (!result.complete)
    lines.push('Stopped before the end. What was read is kept; the same command goes on from here.');
  else if (newNoes > 0) lines.push('See them with: ajar list');
  else if (result.added > 0 && rejections > 0) lines.push('What there is today: ajar digest');
  return lines.join('\n');
}
