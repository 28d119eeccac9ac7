import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { findPostgres } from './find-postgres.ts';
import { startGuarded } from './guarded-process.ts';
import { freePorts } from './loopback.ts';
import type { Missing } from './missing.ts';
import { serverFolder, serverUser, type SystemUser } from './server-folder.ts';

export interface PostgresOptions {
  /** Settings beside the usual ones, as `postgres -c` takes them. */
  readonly settings?: readonly string[] | undefined;
  /** It may be crashed, and starts again by itself. */
  readonly restarts?: boolean | undefined;
}

export interface Postgres extends AsyncDisposable {
  /** With `restarts`: stops it as if the power failed; resolves when it answers again. */
  crash(): Promise<void>;
  /** Where its programs are (`pg_dump`). */
  readonly programs: string;
  /** A place of its own for each caller: a new schema, made when the store is first opened. */
  newUrl(): string;
  log(): string;
}

/** A new, empty PostgreSQL cluster on a free loopback port; about a second. Gone with all its data when disposed. */
export async function startPostgres({ settings = [], restarts = false }: PostgresOptions = {}): Promise<
  Postgres | Missing
> {
  const found = findPostgres();
  if (typeof found !== 'string') return found;
  const user = serverUser();
  const folder = serverFolder('postgres', user);
  const bin = reachableBy(user, found, folder);
  const data = join(folder, 'data');
  const [port = 0] = await freePorts(1);
  initialise(bin, data, folder, user);
  const told = ['listen_addresses=127.0.0.1', ...settings].flatMap((setting) => ['-c', setting]);
  const args = ['-D', data, '-p', String(port), '-k', folder, ...told];
  const server = await startGuarded({
    command: [...(restarts ? ['/bin/sh', '-c', AGAIN, 'again'] : []), join(bin, 'postgres'), ...args],
    folder,
    logFile: join(folder, 'log'),
    stopSignal: restarts ? 'TERM' : 'QUIT',
    user,
    ready: (log) => log.includes('ready to accept connections'),
  });
  let schemas = 0;
  return {
    newUrl: () => `postgres://ajar@127.0.0.1:${port}/postgres?schema=test_${(schemas += 1)}`,
    log: () => server.log(),
    programs: bin,
    crash: async () => {
      const starts = startsIn(server.log());
      process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
      while (startsIn(server.log()) === starts) await sleep(50);
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Starts it again when it ended; ends with it when told to, at once. */
const AGAIN = `
trap 'kill -s QUIT $child 2>/dev/null; wait $child; exit' TERM
while :; do
  "$@" & child=$!
  wait $child
  sleep 0.2
done
`;

function startsIn(log: string): number {
  return log.split('ready to accept connections').length;
}

function initialise(bin: string, data: string, folder: string, user: SystemUser | undefined): void {
  const options = ['-D', data, '-A', 'trust', '-U', 'ajar', '--no-sync', '-E', 'UTF8', '--locale=C'];
  try {
    execFileSync(join(bin, 'initdb'), options, { cwd: folder, stdio: 'pipe', ...user });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A clone in root's home cannot be read by anybody else: then the programs are copied to where they can. */
function reachableBy(user: SystemUser | undefined, bin: string, folder: string): string {
  try {
    execFileSync(join(bin, 'postgres'), ['--version'], { stdio: 'pipe', cwd: folder, ...user });
    return bin;
  } catch {
    const copy = join(folder, 'programs');
    cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    // Theirs, or they could not remove it.
    if (user !== undefined) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, copy]);
    return join(copy, 'bin');
  }
}
