// The real programs that the tests run against, and how to get those that are not there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A part is there when one of its files is; `packages` are Debian's. PostgreSQL needs nothing: npm brings it. */
const PARTS = [
  { name: 'Dovecot', files: ['/usr/sbin/dovecot'], packages: ['dovecot-imapd', 'dovecot-lmtpd'] },
  { name: 'openssl', files: ['/usr/bin/openssl'], packages: ['openssl'] },
  {
    name: 'Chromium',
    files: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    packages: ['chromium'],
  },
  { name: 'A keychain', files: ['/usr/bin/gnome-keyring-daemon'], packages: ['gnome-keyring', 'dbus'] },
];

/**
 * Installs what is missing where that is allowed: Debian, as root or with sudo that asks no password.
 * Returns what is missing afterwards, in words.
 */
export function ensureRealParts() {
  const absent = absentParts();
  if (absent.length === 0) return [];
  const packages = absent.flatMap((part) => part.packages);
  const sudo = asRoot();
  if (sudo !== null) install(sudo, packages);
  return absentParts().map(
    (part) =>
      `${part.name} is missing. To get it: ${process.getuid?.() === 0 ? '' : 'sudo '}apt-get install -y ${part.packages.join(' ')}`,
  );
}

function absentParts() {
  return PARTS.filter((part) => !part.files.some((file) => existsSync(file)));
}

/** The words to put before a command that needs root; null where we may not or there is no apt. */
function asRoot() {
  if (!onPath('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function install(sudo, packages) {
  console.log(`Installing Debian packages for the tests: ${packages.join(' ')}`);
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const [command, ...rest] = [...sudo, ...environment, 'apt-get', ...args];
    const result = spawnSync(command, rest, { encoding: 'utf8' });
    if (result.status !== 0) console.log(`apt-get ${args[0]} failed:\n${result.stdout ?? ''}${result.stderr ?? ''}`);
  }
}

function onPath(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => folder !== '' && existsSync(join(folder, program)));
}
