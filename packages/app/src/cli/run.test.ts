import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

import { Output } from './output.ts';
import { run } from './run.ts';

async function said(...words: readonly string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const [printed, complained] = [text(out), text(err)];
  const code = await run(words, process, new Output(out), new Output(err));
  out.end();
  err.end();
  return { code, out: await printed, err: await complained };
}

test('help is of the command that is named, and one that there is not is refused by its name', async () => {
  expect(await said('help', 'practise')).toMatchObject({ code: 0, out: expect.stringContaining('ajar practice') });
  expect((await said('help')).out).toContain('Usage: ajar [options] [command]');
  const unknown = await said('help', 'outbo');
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toMatch(/^ajar: unknown command 'outbo'\n\(Did you mean outbox\?\)/u);
});
