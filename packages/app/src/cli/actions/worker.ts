import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { healthPlace } from '../health-place.ts';
import { numberOption } from '../options.ts';
import { organisationOptions } from '../organisation-session.ts';
import { stopSignal } from '../stop-signal.ts';
import { version } from '../version.ts';

/** Works for an organisation until it is told to end, which is the usual way: exit 0. */
export async function worker(face: Face, _: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const mostAccounts = numberOption(options, 'accounts', '--accounts', 0, 10_000);
  const readAtOnce = numberOption(options, 'reading', '--reading', 1, 1_000);
  const place = healthPlace(face, options);
  const organisation = organisationOptions(face);
  const [{ openWorker }, { startHealth }] = await Promise.all([
    import('../../service/organisation/worker/open-worker.ts'),
    import('../../http/health/start-health.ts'),
  ]);
  const stop = stopSignal(() => process.exit(EXIT.stopped));
  try {
    await using opened = await openWorker({
      organisation,
      version: await version(),
      mostAccounts,
      readAtOnce,
      signal: stop.signal,
      onTrouble: (words) => void face.err.line(`In the way: ${words}`),
    });
    const health = place === null ? null : await startHealth({ ...place, health: opened.health });
    try {
      await opened.run(() => void tellReady(face, health?.port ?? null));
    } finally {
      await health?.close();
    }
  } finally {
    stop.end();
  }
  return EXIT.fine;
}

async function tellReady(face: Face, healthPort: number | null): Promise<void> {
  if (face.options.json) return face.out.line(JSON.stringify({ working: true, healthPort }));
  const where = healthPort === null ? '' : ` How it does: port ${String(healthPort)}, /ready and /metrics.`;
  await face.err.line(`Working.${where} End with Ctrl-C: what it holds is given to other workers.`);
}
