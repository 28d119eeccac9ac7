import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPostgres } from './find-postgres.js';
import { startGuarded } from './guarded-process.js';
import { freePorts } from './loopback.js';
import { serverFolder, serverUser } from './server-folder.js';
/** A new, empty PostgreSQL cluster on a free loopback port; about a second. Gone with all its data when disposed. */
export async function startPostgres() {
  const found = findPostgres();
  if (typeof found !== 'string') return found;
  const user = serverUser();
  const folder = serverFolder('postgres', user);
  const bin = reachableBy(user, found, folder);
  const data = join(folder, 'data');
  const [port = 0] = await freePorts(1);
  initialise(bin, data, folder, user);
  const server = await startGuarded({
    command: [join(bin, 'postgres'), '-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'],
    folder,
    logFile: join(folder, 'log'),
    stopSignal: 'QUIT',
    user,
    ready: (log) => log.includes('ready to accept connections'),
  });
  let schemas = 0;
  return {
    newUrl: () => `postgres://ajar@127.0.0.1:${port}/postgres?schema=test_${(schemas += 1)}`,
    log: () => server.log(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
function initialise(bin, data, folder, user) {
  const options = ['-D', data, '-A', 'trust', '-U', 'ajar', '--no-sync', '-E', 'UTF8', '--locale=C'];
  try {
    execFileSync(join(bin, 'initdb'), options, { cwd: folder, stdio: 'pipe', ...user });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
/** A clone in root's home cannot be read by anybody else: then the programs are copied to where they can. */
function reachableBy(user, bin, folder) {
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
//# sourceMappingURL=postgres.js.map
