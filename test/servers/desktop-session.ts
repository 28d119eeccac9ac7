import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

import type { Missing } from './missing.ts';

const BUS = '/usr/bin/dbus-run-session';
const KEYCHAIN = '/usr/bin/gnome-keyring-daemon';

/** A desktop’s keychain, or what to install. */
export function findKeychain(): string | Missing {
  return existsSync(BUS) && existsSync(KEYCHAIN)
    ? 'gnome-keyring'
    : { missing: 'A keychain', howToGet: 'apt-get install -y --no-install-recommends gnome-keyring dbus' };
}

/** Opens the keychain, whose daemon ends with its bus, and goes on as what is to run there. */
const SESSION = `printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 &
until owned=$(dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null) && [ "\${owned##* }" = true ]; do sleep 0.1; done
exec "$@"`;

/**
 * Runs a command in a desktop session of its own: a bus, and on it the Secret Service of GNOME, unlocked, which keeps what it is given
 * in this home. Both are gone with the command.
 */
export function inDesktopSession(home: string, command: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const { DBUS_SESSION_BUS_ADDRESS: _bus, ...rest } = env;
  return spawn(BUS, ['--', 'sh', '-c', SESSION, 'sh', ...command], {
    env: { ...rest, HOME: home, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
