import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { folderWith } from '../../mailbox/testing/temp-folder.ts';
import type { Ajar } from '../ajar.ts';
import { openAjar } from '../open-ajar.ts';

const SECRET = 'the lighthouse on Skerry Point is for sale';
const NAMES = ['Nora', 'Pavel', 'Jo', 'Ruth', 'Sam', 'Inga'];

const asMbox = (messages: readonly string[]): string =>
  messages.map((message) => `From maya@lind.example Mon Mar  2 09:00:00 2026\n${message}\n\n`).join('');

/** Mail that Maya sent to friends; each is newer than the one before. */
const SENT = NAMES.map(
  (name, at) => `From: Maya Lind <maya@lind.example>
To: ${name} <${name.toLowerCase()}@friends.example>
Subject: News
Date: ${at + 2} Mar 2026 10:00:00 +0000
Message-ID: <sent-${at}@lind.example>

Hi ${name},

I'm writing because ${SECRET}. It's not cheap, and I don't know who will buy it.

Cheers,
Maya
`,
);

const NO = `From: Ann Lee <ann.lee@harbour.example>
To: Maya Lind <maya@lind.example>
Subject: Your application
Date: Tue, 10 Mar 2026 10:00:00 +0000
Message-ID: <no@harbour.example>

Hi Maya,

Thank you for applying for the illustrator position. Unfortunately we have decided not to move forward with your application.

Ann
`;

interface Opened extends AsyncDisposable {
  readonly ajar: Ajar;
  readonly root: string;
}

async function openWith(files: Readonly<Record<string, string>>): Promise<Opened> {
  const root = await folderWith(
    Object.fromEntries(Object.entries(files).map(([name, mail]) => [`mail/${name}`, mail])),
  );
  const ajar = await openAjar({ store: { file: join(root, 'ajar.db') } });
  return { ajar, root, [Symbol.asyncDispose]: () => ajar[Symbol.asyncDispose]() };
}

async function stored(root: string): Promise<string> {
  const files = (await readdir(root)).filter((name) => name.startsWith('ajar.db'));
  const contents = await Promise.all(files.map((name) => readFile(join(root, name), 'latin1')));
  return contents.join('\n');
}

describe('the voice of the user', () => {
  it('is learned from a folder of sent mail, and none of its words are kept', async () => {
    await using opened = await openWith({ Sent: asMbox(SENT), Inbox: asMbox([NO]) });
    const { ajar, root } = opened;
    await ajar.scan([join(root, 'mail')]);
    const voice = await ajar.voice();
    expect(voice).toMatchObject({ on: true, forbidden: [] });
    expect(voice.languages).toHaveLength(1);
    expect(voice.languages[0]).toMatchObject({
      language: 'en',
      mails: NAMES.length,
      greetings: ['Hi {first},'],
      signOffs: ['Cheers,'],
      contractions: 1,
    });
    const bytes = await stored(root);
    expect(bytes).toContain('Hi {first},');
    expect(bytes).not.toContain('lighthouse');
    expect(bytes).not.toContain('Skerry');
  });

  it('counts no mail twice, wherever it lies', async () => {
    await using opened = await openWith({ Sent: asMbox(SENT), 'copy/Sent': asMbox(SENT) });
    const { ajar, root } = opened;
    await ajar.scan([join(root, 'mail/Sent')]);
    await ajar.scan([join(root, 'mail')]);
    expect((await ajar.voice()).languages[0]?.mails).toBe(NAMES.length);
  });

  it('is learned from the addresses the user names, where there is no folder of sent mail', async () => {
    await using opened = await openWith({ archive: asMbox([...SENT, NO]) });
    const { ajar, root } = opened;
    await ajar.scan([join(root, 'mail')], { me: ['maya@lind.example'] });
    expect((await ajar.voice()).languages[0]?.mails).toBe(NAMES.length);
  });

  it('is not learned from drafts, nor while it is switched off', async () => {
    await using opened = await openWith({ Drafts: asMbox(SENT.slice(0, 3)), Sent: asMbox(SENT.slice(3)) });
    const { ajar, root } = opened;
    await ajar.changeVoice({ kind: 'switch', on: false });
    await ajar.scan([join(root, 'mail/Sent')], { me: ['maya@lind.example'] });
    expect(await ajar.voice()).toEqual({ on: false, languages: [], forbidden: [], dropped: 0 });
    await ajar.changeVoice({ kind: 'switch', on: true });
    await ajar.scan([join(root, 'mail/Drafts')]);
    expect((await ajar.voice()).languages).toEqual([]);
  });

  it('is the user’s to change and to erase', async () => {
    await using opened = await openWith({ Sent: asMbox(SENT) });
    const { ajar, root } = opened;
    await ajar.scan([join(root, 'mail')]);
    await ajar.changeVoice({ kind: 'drop', language: 'en', part: 'sign-off', form: 'Cheers,' });
    await ajar.changeVoice({ kind: 'drop', language: 'en', part: 'contractions', form: '' });
    const changed = await ajar.changeVoice({ kind: 'never', words: 'Delighted, reach out' });
    expect(changed.forbidden).toEqual(['delighted', 'reach out']);
    expect(changed.languages[0]).toMatchObject({ greetings: ['Hi {first},'], signOffs: [], contractions: null });
    const restored = await ajar.changeVoice({ kind: 'restore' });
    expect(restored).toMatchObject({ dropped: 0, languages: [{ signOffs: ['Cheers,'], contractions: 1 }] });
    const erased = await ajar.changeVoice({ kind: 'erase' });
    expect(erased).toEqual({ on: true, languages: [], forbidden: ['delighted', 'reach out'], dropped: 0 });
    expect(await ajar.changeVoice({ kind: 'never', words: '' })).toMatchObject({ forbidden: [] });
  });
});
