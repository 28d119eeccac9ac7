// The program itself. Light on purpose: what a command needs is loaded when that command runs.
import { Output } from './output.ts';
import { isVersionRequest, version } from './version.ts';

const out = new Output(process.stdout);
const err = new Output(process.stderr);
const words = process.argv.slice(2);

if (isVersionRequest(words)) {
  await out.line(await version());
} else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(words, process, out, err);
}
await Promise.all([out.flush(), err.flush()]);
if (out.failure !== null) {
  await err.line(`ajar: the output could not be written: ${out.failure.message}`);
  process.exitCode = 2;
}
process.exit();
