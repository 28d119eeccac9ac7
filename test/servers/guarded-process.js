import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
/**
 * The shell that stands between us and a server. It reads from a pipe that we hold: when we close it,
 * or die in whatever way, it stops the server, ends what the server leaves running and removes the
 * folder (again, should somebody have been writing into it at that moment).
 */
const GUARD = `
folder=$1 signal=$2; shift 2
$(command -v setsid) "$@" </dev/null &
server=$!
cat >/dev/null
kill -s "$signal" "$server" 2>/dev/null
wait "$server"
kill -s KILL -- "-$server" 2>/dev/null
cd /
for _ in 1 2 3 4 5 6 7 8 9 10; do
  rm -rf "$folder" 2>/dev/null && break
  sleep 0.1
done
`;
const START_TIMEOUT_MS = 20_000;
/** Starts a server that cannot outlive us, and waits until it answers. */
export async function startGuarded(options) {
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', options.folder, options.stopSignal, ...options.command], {
    cwd: options.folder,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...options.user,
  });
  let console = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      console += text;
    });
  }
  // The pipe breaks when the guard ends first; that is noticed below.
  child.stdin.on('error', () => {});
  const gone = new Promise((resolve) => child.once('close', resolve));
  const guarded = {
    log: () => console + (existsSync(options.logFile) ? readFileSync(options.logFile, 'utf8') : ''),
    [Symbol.asyncDispose]: async () => {
      child.stdin.end();
      await gone;
    },
  };
  await untilReady(guarded, options);
  return guarded;
}
async function untilReady(guarded, options) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await options.ready(guarded.log()))) {
    if (Date.now() > deadline) {
      const log = guarded.log();
      await guarded[Symbol.asyncDispose]();
      throw new Error(`${options.command[0] ?? ''} did not start. Its log:\n${log}`);
    }
    await sleep(20);
  }
}
//# sourceMappingURL=guarded-process.js.map
