import type { Ajar } from '../../service/ajar.ts';
import type { RunningServer, ServerOptions } from '../../http/serve.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { listOption, numberOption } from '../options.ts';
import { demoMailbox } from '../demo-mailbox.ts';
import { DEMO_PROFILE, openFor, withAjar } from '../session.ts';
import { organisationUrl } from '../organisation-url.ts';
import { stopSignal } from '../stop-signal.ts';
import { unlockAtStart } from './unlock-at-start.ts';
import { untilAborted } from '../until-aborted.ts';
import { scanPaths, scanSummary } from './scan.ts';

type Options = Readonly<Record<string, unknown>>;

/** On the keys of a telephone it spells "ajar". */
export const FIRST_PORT = 2527;
const PORTS_TRIED = 20;

export async function serve(face: Face, [paths]: Words, options: Options): Promise<Exit> {
  if (organisationUrl(face) !== null) return (await import('./serve-organisation.ts')).serveOrganisation(face);
  const work = async (ajar: Ajar): Promise<Exit> => {
    await unlockAtStart(face, ajar);
    if (Array.isArray(paths) && paths.length > 0) {
      const result = await scanPaths(face, ajar, paths, listOption(options, 'me'));
      await face.err.line(scanSummary(result).replace('\nSee them with: ajar list', ''));
      if (!result.complete) return EXIT.stopped;
    }
    return serveUntilStopped(face, ajar, options);
  };
  return withAjar(face, work, { asks: false });
}

/** Serves until Ctrl-C, which is the usual way to end it: exit 0. */
export async function serveUntilStopped(face: Face, ajar: Ajar, options: Options): Promise<Exit> {
  const stop = stopSignal(() => process.exit(EXIT.fine));
  const server = await start({ ajar, demo: demoOf(face) }, portTold(face, options));
  const ending = new AbortController();
  const signal = AbortSignal.any([stop.signal, ending.signal]);
  const work = Promise.all([ajar.runDue({ until: 'stopped', signal }), ajar.watch(signal)]);
  // It is thrown at the end; until then the pages stay open, for words may be in them.
  work.catch(() => face.err.line('Mail is no longer read or sent, by an error in Ajar. Stop it and start it again.'));
  try {
    if (face.options.json) await face.out.line(JSON.stringify({ url: server.url, port: server.port }));
    else await face.out.line(`Ajar is open at ${server.url}`);
    if (face.err.isTerminal) await face.err.line('Only this machine can reach it. End with Ctrl-C.');
    if (wantsBrowser(face, options)) await openBrowser(face, server.url);
    await untilAborted(stop.signal);
  } finally {
    await server.close();
    // A letter that is being handed over is not let go of.
    ending.abort();
    await work;
    stop.end();
  }
  return EXIT.fine;
}

/** The way into the demo; none where it is shown already, or does not come with this installation. */
function demoOf(face: Face): ServerOptions['demo'] {
  const mailbox = demoMailbox();
  if (mailbox === null || face.options.profile === DEMO_PROFILE) return undefined;
  return {
    open: () => openFor({ ...face, options: { ...face.options, profile: DEMO_PROFILE } }),
    read: (demo) => demo.scan([mailbox]),
  };
}

function portTold(face: Face, options: Options): number | undefined {
  const fromEnv = face.env['AJAR_PORT'];
  const told = options['port'] === undefined && fromEnv !== undefined && fromEnv !== '' ? { port: fromEnv } : options;
  return numberOption(told, 'port', told === options ? '--port' : 'AJAR_PORT', 0, 65_535);
}

/** The port that was told or none; else the first free one. */
async function start(served: Pick<ServerOptions, 'ajar' | 'demo'>, told: number | undefined): Promise<RunningServer> {
  const { startServer } = await import('../../http/serve.ts');
  if (told !== undefined) return startServer({ ...served, port: told });
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    try {
      return await startServer({ ...served, port });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'port-in-use')) throw error;
    }
  }
  return startServer({ ...served, port: 0 });
}

/** Not where nobody would see it: in CI, without a display, or when it was declined. */
export function wantsBrowser({ env }: Face, options: Options): boolean {
  if (options['open'] === false || isSet(env['CI']) || isSet(env['AJAR_NO_OPEN'])) return false;
  return process.platform !== 'linux' || isSet(env['DISPLAY']) || isSet(env['WAYLAND_DISPLAY']);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

export async function openBrowser(face: Face, url: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const child = await open(url);
    child.on('error', () => undefined);
  } catch {
    await face.err.line('The browser could not be opened; open the address yourself.');
  }
}
