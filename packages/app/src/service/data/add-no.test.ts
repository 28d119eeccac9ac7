import { describe, expect, it } from 'vitest';

import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import type { Ajar } from '../ajar.ts';
import { aNo, profileWith } from '../testing/profile-with.ts';

const NOW = '2026-11-26T10:00:00+01:00';

const LETTER = `Dear Tom,

Thank you for your application for the role of lighthouse keeper. Unfortunately, we have decided to go with another candidate.

Best wishes,
Mara Holt
Northwind Lights`;

const PASTED = `Von: Mara Holt <mara@northwind.example>
Gesendet: Montag, 2. November 2026 10:30
An: Tom Abara <tom@abara.example>
Betreff: Re: Your application

${LETTER}`;

const MAIL = `From: Mara Holt <mara@northwind.example>
To: Tom Abara <tom@abara.example>
Subject: Re: Your application
Date: Mon, 2 Nov 2026 10:31:12 +0100
Message-ID: <keeper@northwind.example>

${LETTER}
`;

const ANSWER = `From: Tom Abara <tom@abara.example>
To: Mara Holt <mara@northwind.example>
Subject: Re: Your application
Date: Tue, 3 Nov 2026 09:00:00 +0100
Message-ID: <answer@abara.example>
In-Reply-To: <keeper@northwind.example>
References: <keeper@northwind.example>

Dear Mara,

Thank you for letting me know. I would be glad to be considered again.

Tom
`;

async function read(ajar: Ajar, ...letters: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-add-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [index, letter] of letters.entries()) await writeFile(join(folder, `${String(index)}.eml`), letter);
  await ajar.scan([folder]);
}

describe('a letter that is pasted', () => {
  it('is not dated on a day that has not come', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const told = (date: string) => ajar.addNo({ facts: { organisation: 'Harbour Review', date }, preview: true });
    await expect(told('2999-11-29')).rejects.toMatchObject({ code: 'bad-input', message: /has not come yet/u });
    expect((await told('2026-11-26')).kind).toBe('understood');
  });

  it('is understood, kept once, and answered like any other', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const preview = await ajar.addNo({ letter: PASTED, preview: true });
    expect(preview).toMatchObject({
      kind: 'understood',
      understood: { verdict: 'rejection', from: 'Mara Holt <mara@northwind.example>', subject: 'Re: Your application' },
    });
    expect(preview.understood.date).toBe('2026-11-02T10:30:00.000Z');
    expect(await ajar.list()).toHaveLength(1);
    const added = await ajar.addNo({ letter: PASTED, facts: { note: 'by hand' } });
    expect(added.kind).toBe('added');
    expect(await ajar.list()).toHaveLength(2);
    expect((await ajar.addNo({ letter: PASTED })).kind).toBe('known');
    expect((await ajar.addNo({ letter: LETTER })).kind).toBe('known');
    const draft = await ajar.draft(added.rejection?.id ?? '', { intent: 'thank' });
    expect(draft).toMatchObject({ to: 'mara@northwind.example', subject: 'Re: Your application' });
    expect(draft.text).toContain('Mara');
  });

  it('is taken as it is: a bare text, a source, a quotation', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const bare = await ajar.addNo({ letter: LETTER, preview: true });
    expect(bare.understood).toMatchObject({ verdict: 'rejection', from: null, date: '2026-11-26T12:00:00.000Z' });
    const source = await ajar.addNo({ letter: MAIL, preview: true });
    expect(source.understood).toMatchObject({ verdict: 'rejection', date: '2026-11-02T09:31:12.000Z' });
    const quoted = `On Mon, 2 Nov 2026 at 10:30, Mara Holt <mara@northwind.example> wrote:\n\n${LETTER.replaceAll(/^/gmu, '> ')}`;
    expect((await ajar.addNo({ letter: quoted, preview: true })).understood).toMatchObject({
      verdict: 'rejection',
      from: 'Mara Holt <mara@northwind.example>',
      date: '2026-11-02T10:30:00.000Z',
    });
  });

  it('is no no until the user says so, and stays one', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const letter = 'Dear Tom,\n\nlunch on Friday at the usual place?\n\nHelen';
    expect((await ajar.addNo({ letter })).kind).toBe('not-a-no');
    expect(await ajar.list()).toHaveLength(1);
    const added = await ajar.addNo({ letter, evenSo: true, facts: { organisation: 'Friends', field: 'freelance' } });
    expect(added).toMatchObject({ kind: 'added', rejection: { organisation: 'Friends', field: 'freelance' } });
    await read(ajar, MAIL);
    expect(await ajar.list()).toHaveLength(3);
  });

  it('is one with the letter that is found in the mail later, and with what came of it', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const added = await ajar.addNo({ letter: PASTED, facts: { role: 'Keeper of the light' } });
    await read(ajar, MAIL, ANSWER);
    expect(await ajar.list()).toHaveLength(2);
    const detail = await ajar.show(added.rejection?.id ?? '');
    expect(detail).toMatchObject({ answers: 1, role: 'Keeper of the light' });
    expect(detail.thread.map(({ messageId }) => messageId)).toContain('<answer@abara.example>');
    await read(ajar, MAIL, ANSWER);
    expect(await ajar.list()).toHaveLength(2);
  });

  it('is found again where it lies in the mail already', async () => {
    const { ajar } = await profileWith([MAIL, ANSWER], NOW);
    const [no] = await ajar.list();
    expect(await ajar.addNo({ letter: PASTED })).toMatchObject({ kind: 'known', rejection: { id: no?.id } });
    expect(await ajar.addNo({ letter: MAIL })).toMatchObject({ kind: 'known', rejection: { id: no?.id } });
  });

  it('finds its answer at once when that is known', async () => {
    const { ajar } = await profileWith([ANSWER], NOW);
    expect(await ajar.addNo({ letter: MAIL })).toMatchObject({ kind: 'added', rejection: { answers: 1 } });
  });
});

describe('a no without a letter', () => {
  it('is advised and answered without a word that nobody said', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const facts = {
      organisation: 'Northwind Lights',
      role: 'Keeper',
      person: 'Mara Holt',
      address: 'mara@northwind.example',
      date: '2026-11-20',
      field: 'job',
      reason: 'position-filled',
    } as const;
    const added = await ajar.addNo({ facts });
    const detail = added.rejection;
    expect(detail).toMatchObject({
      organisation: 'Northwind Lights',
      role: 'Keeper',
      reasons: ['position-filled'],
      field: 'job',
    });
    for (const one of [...(detail?.advice.because ?? []), ...(detail?.advice.against ?? [])])
      expect(one.quote ?? '').toBe('');
    for (const intent of ['thank', 'ask-feedback', 'keep-in-touch', 'ask-again'] as const) {
      const draft = await ajar.draft(detail?.id ?? '', { intent });
      expect(draft.text).toMatch(/Mara|Northwind/u);
      expect(draft.text).not.toMatch(/undefined|null|“”|""/u);
      expect(draft.to).toBe('mara@northwind.example');
    }
  });

  it('is the same as the one that comes by mail, whichever is first', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const facts = { organisation: 'Northwind Lights Ltd', role: 'Lighthouse Keeper', date: '2026-10-20' };
    const added = await ajar.addNo({ facts });
    await read(ajar, MAIL, ANSWER);
    expect(await ajar.list()).toHaveLength(2);
    expect((await ajar.show(added.rejection?.id ?? '')).answers).toBe(1);
    expect((await ajar.addNo({ facts })).kind).toBe('known');
  });

  it('needs something to go by', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    await expect(ajar.addNo({})).rejects.toMatchObject({ code: 'bad-input' });
    await expect(ajar.addNo({ facts: { role: 'x', date: '2026-02-31' } })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(ajar.addNo({ facts: { role: 'x', address: 'x' } })).rejects.toMatchObject({ code: 'bad-input' });
  });
});
