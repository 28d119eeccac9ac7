import type { MailSource } from '../../mailbox/mail-source.ts';
import { openMailSources } from '../../mailbox/open-mail-sources.ts';
import { AjarError } from '../ajar-error.ts';
import type { ScanOptions, ScanResult } from '../ajar.ts';
import type { Context } from '../context.ts';
import { myAddresses, tellMe, whoAmI } from '../me.ts';
import { linkRejections } from '../watch/link-rejections.ts';
import { countRejections } from './count-rejections.ts';
import { openExaminer } from './examiner.ts';
import type { Examiner } from './examiner.ts';
import { readSource } from './read-source.ts';
import { ScanTally } from './scan-tally.ts';
import { SkippedCounts } from './skipped-counts.ts';

/**
 * Reads mail from these paths and links what it finds. What was read before is passed over; a scan
 * that was stopped goes on where it was. Throws `unreadable` when no mail could be read at any path.
 */
export async function scan(context: Context, paths: readonly string[], options: ScanOptions = {}): Promise<ScanResult> {
  const { sources, skipped } = await openMailSources(paths);
  if (sources.length === 0) throw new AjarError('unreadable', nothingToRead(new SkippedCounts(skipped).list()));
  await rememberAddresses(context, options.me ?? []);
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  const tally = new ScanTally(bytes, skipped, options.onProgress);
  await using examiner = openExaminer(bytes, await context.store.read(myAddresses));
  const complete = await readSources(context, sources, examiner, tally, options.signal);
  if (complete && tally.nothingThere) throw new AjarError('unreadable', nothingToRead(tally.skipped()));
  const place = paths.join(', ');
  tally.tell(place, 'linking', true);
  await linkRejections(context, sources, () => tally.tell(place, 'linking'), { read: examiner.read });
  const { rejections, answeredBefore } = await context.store.read(countRejections);
  return { ...tally.counts(rejections, answeredBefore), complete };
}

/** False when the signal stopped it. */
async function readSources(
  context: Context,
  sources: readonly MailSource[],
  examiner: Examiner,
  tally: ScanTally,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  for (const source of sources) {
    if (!(await readSource(context, source, examiner, tally, signal))) return false;
  }
  return true;
}

async function rememberAddresses(context: Context, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await context.store.write(async (transactor) => tellMe(transactor, { ...(await whoAmI(transactor)), addresses }));
}

function nothingToRead(skipped: ScanResult['skipped']): string {
  if (skipped.length === 0)
    return 'No path was given. Name an mbox, a Maildir, .eml files, a folder of these, or a Takeout archive.';
  return skipped
    .map(({ why, count, example }) =>
      count === 1
        ? `Nothing could be read at ${example}: ${why}`
        : `Nothing could be read at ${example} and ${count - 1} more places: ${why}`,
    )
    .join(' ');
}
