import { resolve } from 'node:path';

import type { Ajar, ScanResult } from '../../service/ajar.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { ownAddresses } from '../options.ts';
import { ProgressDisplay } from '../progress-display.ts';
import { withScan } from '../session.ts';
import { stopSignal } from '../stop-signal.ts';
import { several } from '../text/numbers.ts';
import { oneLine } from '../text/plain.ts';

type Options = Readonly<Record<string, unknown>>;

export async function scan(face: Face, [paths]: Words, options: Options): Promise<Exit> {
  return withScan(face, async (opened) => {
    const result = await scanPaths(face, opened, Array.isArray(paths) ? paths : [], ownAddresses(options));
    if (face.options.json) await face.out.json(result);
    else await face.out.line(scanSummary(result));
    return result.complete ? EXIT.fine : EXIT.stopped;
  });
}

/** Scans with progress on standard error; Ctrl-C ends it after the current batch, a second one at once. */
export async function scanPaths(
  face: Face,
  ajar: Pick<Ajar, 'scan'>,
  paths: readonly string[],
  me: readonly string[],
): Promise<ScanResult> {
  // An empty word, as an unset variable leaves one, would be the folder one stands in.
  if (paths.includes('')) throw new UsageError('A path is empty. Name an mbox, a Maildir, .eml files or a folder.');
  const display = new ProgressDisplay(face);
  const stop = stopSignal(() => process.exit(EXIT.stopped));
  const tell = (): void =>
    display.note('Stopping: what was read so far is being kept. Press Ctrl-C again to stop at once.');
  stop.signal.addEventListener('abort', tell, { once: true });
  try {
    return await ajar.scan(
      paths.map((path) => resolve(path)),
      { signal: stop.signal, onProgress: display.show, me: me.length > 0 ? me : undefined },
    );
  } finally {
    display.end();
    stop.signal.removeEventListener('abort', tell);
    stop.end();
  }
}

/** The count at the end of a scan: what was read, what was found, and what was passed over and why. */
export function scanSummary(result: ScanResult): string {
  const lines = [
    `${several(result.read, 'message')} read, ${result.added.toLocaleString('en-GB')} new.`,
    `${several(result.rejections, 'no', 'noes')} found, ${result.answeredBefore.toLocaleString('en-GB')} answered before.`,
  ];
  for (const { why, count, example } of result.skipped) {
    const many = count === 1 ? '' : ` ${count.toLocaleString('en-GB')}`;
    lines.push(`Skipped${many}: ${oneLine(why)} (${count === 1 ? '' : 'first: '}${oneLine(example)})`);
  }
  if (!result.complete)
    lines.push('Stopped before the end. Everything above is kept; the same command goes on from here.');
  else if (result.rejections > 0) lines.push('See them with: ajar list');
  return lines.join('\n');
}
