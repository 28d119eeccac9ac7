import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { openAjar } from '../open-ajar.ts';
import { aNo } from '../testing/profile-with.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6];

/** An answer of the user's own, in no folder of sent mail. */
function answer(id: string): string {
  return `From: Tom Abara <tom@abara.example>\nTo: Ann Lee <ann@${id}.example>\nSubject: Re: Your application\nDate: Thu, 26 Nov 2026 09:00:00 +0100\nMessage-ID: <mine-${id}@abara.example>\nIn-Reply-To: <${id}@harbour.example>\n\nHi Ann,\n\nThanks for letting me know, and I'm glad we met. I wish you and the team a good winter.\n\nCheers,\nTom\n`;
}

it('learns how the user writes from one file of all mail, whose letters are theirs only known at its end', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ajar-voice-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const letters = NUMBERS.flatMap((number) => [aNo({ id: `no-${number}` }), answer(`no-${number}`)]);
  const mbox = letters.map((letter) => `From sender@example.org Mon Nov  2 09:00:00 2026\n${letter}\n`).join('');
  await writeFile(join(root, 'all.mbox'), mbox);
  await using ajar = await openAjar({
    store: { file: join(root, 'ajar.db') },
    now: () => Date.parse('2026-11-27T10:00:00Z'),
  });
  await ajar.scan([join(root, 'all.mbox')]);
  const { languages } = await ajar.voice();
  expect(languages).toMatchObject([{ language: 'en', mails: 6, greetings: ['Hi {first},'], signOffs: ['Cheers,'] }]);
  // Erased stays erased, whatever is linked again.
  await ajar.changeVoice({ kind: 'erase' });
  await ajar.scan([join(root, 'all.mbox')]);
  expect((await ajar.voice()).languages).toEqual([]);
});
