import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));

/** Installs the peers that come from npm into a temporary folder, once for each list of them. Returns the folder. */
export function installPeers(): string {
  const list = readFileSync(join(PEERS, 'package.json'));
  const folder = join(tmpdir(), `ajar-bench-peers-${createHash('sha256').update(list).digest('hex').slice(0, 8)}`);
  mkdirSync(folder, { recursive: true });
  cpSync(PEERS, folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

/** The version that the program says it is; null where it is not installed. */
export function versionOf(program: string): string | null {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? (/\d+(?:\.\d+)*/u.exec(stdout)?.[0] ?? null) : null;
}
