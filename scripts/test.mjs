// `npm test`: does all its own set-up, runs every test, and ends with `N passed, N failed[, N skipped]`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensureRealParts } from './real-parts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, '.tmp', 'test-results.json');
process.chdir(root);

const tally = { passed: 0, failed: 0, skipped: 0 };
if (installPackages() && build()) {
  const missing = ensureRealParts();
  runTests(process.argv.slice(2));
  for (const line of missing) console.log(`Skipped, not passed: ${line}`);
}
if (tally.passed + tally.failed === 0) {
  console.log('No test ran.');
  tally.failed += 1;
}
console.log(`${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`);
process.exitCode = tally.failed > 0 ? 1 : 0;

function installPackages() {
  const installed = join('node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return true;
  console.log('Installing npm packages (npm ci)');
  return succeeds('npm', ['ci', '--no-progress', '--loglevel=error'], 'npm ci');
}

/** A build that fails is a failure of its own; the tests still say what they can. */
function build() {
  console.log('Building (npm run build)');
  succeeds('npm', ['run', '--silent', 'build'], 'The build');
  return true;
}

/** A process of the tests that dies of a signal is started once more, and it is said: twice is a failure. */
function runTests(filters) {
  const { died } = run(filters);
  if (died.length === 0) return;
  console.log(`\nThe process of these tests died. They are run once more:\n${died.join('\n')}`);
  showBacktrace();
  const again = run(died);
  for (const file of again.died) console.log(`The process of these tests died again: ${file}`);
  tally.failed += again.died.length;
}

function run(filters) {
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts', 'tally-reporter.mjs')}`];
  const env = { ...process.env, AJAR_TEST_TALLY: results };
  const { status } = spawnSync(runtime(), [vitest, 'run', ...reporters, ...filters], { stdio: 'inherit', env });
  const known = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { errors: 1, died: [] };
  tally.passed += known.passed ?? 0;
  tally.failed += (known.failed ?? 0) + known.errors;
  tally.skipped += known.skipped ?? 0;
  // Vitest names above what else went wrong.
  if (status !== 0 && tally.failed === 0 && known.died.length === 0) tally.failed += 1;
  return known;
}

/** Where the process died, if the machine keeps that (`ulimit -c unlimited`) and has a debugger. */
function showBacktrace() {
  for (const core of readdirSync('.').filter((name) => /^core(?:\.\d+)?$/u.test(name))) {
    spawnSync('gdb', ['-batch', '-ex', 'bt 30', runtime(), core], { stdio: 'inherit' });
    rmSync(core);
  }
}

/** The Node that the lock file pins: the host's may be older than the product supports. */
function runtime() {
  const pinned = join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

function succeeds(command, args, name) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return true;
  console.log(`${name} failed.`);
  tally.failed += 1;
  return false;
}
