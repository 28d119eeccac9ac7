/** `ajar send` as a process of its own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ended, letterPlace, ME } from './support/letter-place.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('hands the letter over and says so', { timeout: 60_000 }, async () => {
  await using place = await letterPlace(null);
  const { code, out } = await ended(place.send());
  expect(out).toContain(`Sent to ann@firm.example from ${ME}.`);
  expect(code).toBe(0);
  expect(place.smtp.accepted).toHaveLength(1);
  expect(await place.states()).toEqual(['sent']);
});

test('what became of it is said wherever it is looked at', { timeout: 60_000 }, async () => {
  await using place = await letterPlace({ at: 'RCPT', does: 'say', line: '550 5.1.1 no such user' });
  expect((await place.look('show')).out).toContain('Approved. Send it from your account with: ajar send');
  const { code, out } = await ended(place.send());
  expect(code).toBe(1);
  expect(out).toContain('Nobody can be reached at ann@firm.example.');
  for (const command of ['show', 'draft']) {
    const said = (await place.look(command)).out.replaceAll(/\s+/gu, ' ');
    expect(said).toContain('It was not sent, and nothing was delivered. Nobody can be reached at ann@firm.example.');
  }
});

test(
  'a server that is away is tried while Ajar runs, and other words take the letter back',
  { timeout: 60_000 },
  async () => {
    await using place = await letterPlace({ at: 'connect', does: 'drop' });
    const { code, out } = await ended(place.send());
    expect(code).toBe(1);
    expect(out).toContain('It is tried while Ajar is running: ajar serve, ajar sync, or any ajar send.');
    expect((await place.look('show')).out).toContain('It has not left yet.');
    await using folder = await temporaryFolder();
    const words = join(folder.path, 'mine.txt');
    await writeFile(words, 'Dear Ann,\n\nThank you for telling me.\n\nTom');
    expect((await place.look('draft', '--edit', words)).err).toContain('The approval is taken back: nothing leaves');
    expect(await place.states()).toEqual(['cancelled']);
  },
);

test(
  'stopped while a server keeps it waiting, the letter is taken back and does not leave later',
  { timeout: 60_000 },
  async () => {
    await using place = await letterPlace({ at: 'EHLO', does: 'hang' });
    const child = place.send();
    const over = ended(child);
    await expect.poll(() => place.smtp.sessions(), { timeout: 30_000 }).toBe(1);
    child.kill('SIGINT');
    expect(await over).toMatchObject({
      code: 130,
      err: expect.stringContaining('Taken back. Nothing has left') as string,
    });
    expect(await place.states()).toEqual(['cancelled']);
    expect(place.smtp.accepted).toEqual([]);
  },
);

test(
  'taken back from elsewhere while it waits, it has not left, and a script is told so',
  { timeout: 60_000 },
  async () => {
    await using place = await letterPlace({ at: 'EHLO', does: 'hang' });
    const over = ended(place.send());
    await expect.poll(() => place.smtp.sessions(), { timeout: 30_000 }).toBe(1);
    expect((await place.look('outbox', '--withdraw')).code).toBe(0);
    await place.smtp[Symbol.asyncDispose]();
    expect(await over).toMatchObject({ code: 1, out: expect.stringContaining('It is not to leave.') as string });
  },
);

test('with passwords that stay locked it says so and ends', { timeout: 60_000 }, async () => {
  await using place = await letterPlace(null);
  const { code, out } = await ended(place.send({}));
  expect(out).toContain('They are locked with AJAR_SECRET_KEY, which is not set here.');
  expect(out).toContain('Nothing has left; it is tried again by itself.');
  expect(code).toBe(1);
  expect(await place.states()).toEqual(['approved']);
});
