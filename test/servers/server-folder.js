import { chownSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
/** Servers refuse to run as root; then they run as the user that Unix has for this. */
export function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [name, , uid, gid] = line?.split(':') ?? [];
  if (name === undefined) throw new Error('There is no user "nobody" to run servers as.');
  return { name, uid: Number(uid), gid: Number(gid) };
}
/** A new private folder that belongs to the server's user. Short, because socket paths must be. */
export function serverFolder(name, user) {
  const folder = mkdtempSync(join(tmpdir(), `ajar-${name}-`));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  return folder;
}
//# sourceMappingURL=server-folder.js.map
