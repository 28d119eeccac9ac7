import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { healthPlace } from '../health-place.ts';
import { organisationUrl } from '../organisation-url.ts';
import { withPeople } from '../people-session.ts';
import { stopSignal } from '../stop-signal.ts';
import { untilAborted } from '../until-aborted.ts';
import { version } from '../version.ts';

/** Behind a proxy on the same machine, unless told otherwise. */
const USUAL = '127.0.0.1:2527';

const FORWARDED =
  'A request came through a proxy (X-Forwarded-For), and AJAR_TRUST_PROXY is not set: everybody seems to come from one address, and pauses after failed sign-ins are for all of them. Set it to the number of proxies of yours, 1 for the usual one, or to 0 when there is none.';

/** Serves an organisation until it is stopped. Any number of these may run: what is between two requests is in the database. */
export async function serveOrganisation(face: Face): Promise<Exit> {
  const place = healthPlace(face, {});
  const { host, port } = listenAt(face);
  const proxies = proxiesOf(face);
  const stop = stopSignal(() => process.exit(EXIT.fine));
  try {
    return await withPeople(face, 'needs-address', async (people, organisation) => {
      const { serveOrganisation: start } = await import('../../http/organisation/serve-organisation.ts');
      const origin = organisationUrl(face) ?? '';
      const { organisationHealth } = await import('../../service/organisation/organisation-health.ts');
      const { startHealth } = await import('../../http/health/start-health.ts');
      const ending = stop.signal;
      const health = organisationHealth({ organisation, version: await version(), as: 'serve', ending });
      const told = place === null ? null : await startHealth({ ...place, health });
      await using open = new AsyncDisposableStack();
      open.defer(() => told?.close());
      const onForwarded = (face.env['AJAR_TRUST_PROXY'] ?? '') === '' ? () => void face.err.line(FORWARDED) : undefined;
      const server = await start({ people, origin, host, port, proxies, onForwarded, metrics: health.metrics });
      open.defer(() => server.close());
      if (face.options.json) await face.out.line(JSON.stringify({ url: origin, port: server.port }));
      else await face.out.line(`Ajar serves ${origin}, listening on ${host}:${server.port}`);
      await untilAborted(stop.signal);
      return EXIT.fine;
    });
  } finally {
    stop.end();
  }
}

function listenAt({ env }: Face): { readonly host: string; readonly port: number } {
  const told = env['AJAR_LISTEN'] ?? '';
  const parts = /^(?:(\[[\da-f:.]{2,45}\]|[\w.-]{1,253}):)?(\d{1,5})$/iu.exec(told === '' ? USUAL : told);
  const port = Number(parts?.[2]);
  if (parts === null || port > 65_535)
    throw new UsageError('AJAR_LISTEN says where to listen: 127.0.0.1:2527, 0.0.0.0:8080, or a port alone.');
  return { host: (parts[1] ?? '127.0.0.1').replaceAll(/[[\]]/gu, ''), port };
}

function proxiesOf({ env }: Face): number {
  const told = env['AJAR_TRUST_PROXY'] ?? '';
  if (told === '') return 0;
  if (/^\d$/u.test(told)) return Number(told);
  throw new UsageError('AJAR_TRUST_PROXY is how many proxies of yours stand before Ajar: 1 for the usual one, else 0.');
}
