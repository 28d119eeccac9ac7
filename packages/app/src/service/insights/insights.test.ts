import { describe, expect, it } from 'vitest';

import type { Ajar } from '../ajar.ts';
import { aNo, profileWith } from '../testing/profile-with.ts';

const NOW = '2026-11-26T11:00:00+01:00';
const HOSTILE = '=cmd|"/c calc"!A1<script>alert(1)</script>';

const WITH_DOORS = `Dear Tom,

Thank you for your application. Unfortunately, we had 212 proposals for 18 places.

You are welcome to apply again from 1 March 2027. If you would like feedback, write to us by 20 November 2026.

Ann Lee`;

async function idFrom(ajar: Ajar, house: string): Promise<string> {
  return (await ajar.list()).find(({ from }) => from.includes(house))?.id ?? '';
}

describe('figures', () => {
  it('count what was answered and what came, of the noes that fit', async () => {
    const { ajar, setClock } = await profileWith(
      [
        aNo({ id: 'one', date: 'Mon, 5 Oct 2026 23:30:00 +0000' }),
        aNo({ id: 'two' }),
        aNo({ id: 'three' }),
        aNo({ id: 'four' }),
      ],
      NOW,
    );
    const one = await idFrom(ajar, 'one');
    await ajar.markSent(one);
    setClock('2026-11-28T11:00:00+01:00');
    await ajar.recordOutcome(one, 'no-again');
    await ajar.close(await idFrom(ajar, 'two'));
    await ajar.correct(await idFrom(ajar, 'three'), { verdict: 'not-a-rejection' });

    const all = await ajar.insights();
    expect(all).toMatchObject({ noes: 3, ofAll: 3, period: { first: '2026-10-06', last: '2026-11-25' } });
    const came = all.flow.nodes.filter(({ stage }) => stage === 'came').map(({ what, count }) => [what, count]);
    expect(came).toEqual([
      ['no-again', 1],
      ['to-decide', 1],
      ['at-rest', 1],
    ]);
    expect(all.rates.all.something).toMatchObject({ hits: 0, of: 1, few: true });
    expect(all.asked.asks).toBe(0);

    // Berlin's day, not Greenwich's.
    expect(await ajar.insights({ until: '2026-10-05' })).toMatchObject({ noes: 0, ofAll: 3 });
    expect(await ajar.insights({ since: '2026-10-06', until: '2026-10-06' })).toMatchObject({ noes: 1 });
    expect(await ajar.insights({ field: 'rental' })).toMatchObject({ noes: 0, period: null });
  });
});

it('counts what was asked well, whatever came of it', async () => {
  const { ajar } = await profileWith([aNo()], NOW);
  const id = await idFrom(ajar, 'no-1');
  await ajar.tell(id, { basis: [{ kind: 'new-fact', text: 'I hold the harbour licence now.' }] });
  const { id: draftId, text } = await ajar.draft(id, { intent: 'ask-again' });
  await ajar.approve(draftId, text);
  await ajar.markSent(id);
  expect((await ajar.insights()).asked).toEqual({ asks: 1, grounded: 1, calm: 1, heard: 1, well: 1 });
});

describe('files', () => {
  it('hold nothing that a program would run or a page would show as its own', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    await ajar.correct(await idFrom(ajar, 'no-1'), { organisation: HOSTILE, role: HOSTILE });
    const csv = await ajar.exportInsights('noes-csv');
    expect(csv.text).toContain(`"'=cmd|""/c calc""!A1<script>alert(1)</script>"`);
    const record = await ajar.exportInsights('record');
    expect(record.text).not.toContain('<script');
    expect(record.text).toContain('=cmd|&quot;/c calc&quot;!A1&lt;script&gt;');
  });

  it('leave names out, with the same number for the same organisation, whichever noes are in them', async () => {
    const { ajar } = await profileWith([aNo({ id: 'harbour' }), aNo({ id: 'quay' }), aNo({ id: 'pier' })], NOW);
    for (const [house, name] of [
      ['harbour', 'Emberfold Trust'],
      ['quay', 'Otter & Brass'],
      ['pier', 'emberfold trust'],
    ] as const) {
      const role = `Clerk at ${name.split(' ')[0] ?? ''} for Ann Lee, ann@${house}.example`;
      await ajar.correct(await idFrom(ajar, house), { organisation: name, role });
    }
    await ajar.correct(await idFrom(ajar, 'quay'), { field: 'grant' });
    const named = await ajar.exportInsights('noes-csv');
    expect(named.text).toContain('Otter & Brass');
    const masked = await ajar.exportInsights('noes-csv', { masked: true });
    const record = await ajar.exportInsights('record', { masked: true });
    for (const { text } of [masked, record]) {
      expect(text).not.toMatch(/emberfold|otter|brass|Ann Lee|ann@/iu);
      expect(text).toMatch(/Organisation 1/u);
    }
    const lines = masked.text.split('\r\n');
    const grant = lines.find((line) => line.includes(',grant,'))?.match(/Organisation \d/u)?.[0];
    const alone = await ajar.exportInsights('noes-csv', { masked: true, field: 'grant' });
    expect(alone.text).toContain(`${grant ?? '?'},,`);
    expect(new Set(lines.flatMap((line) => line.match(/Organisation \d/u)?.[0] ?? [])).size).toBe(2);
  });

  it('tell the steps of an application', async () => {
    const asked = `From: Tom Abara <tom@abara.example>\nTo: Ann Lee <ann@no-1.example>\nSubject: My application\nDate: Mon, 2 Nov 2026 09:00:00 +0100\nMessage-ID: <asked@abara.example>\n\nDear Ann, I apply for the post of harbour clerk. Tom\n`;
    const no = aNo().replace(
      '\n\nDear',
      '\nIn-Reply-To: <asked@abara.example>\nReferences: <asked@abara.example>\n\nDear',
    );
    const { ajar } = await profileWith([asked, no], NOW);
    await ajar.tell(await idFrom(ajar, 'no-1'), { stage: 'interviewed' });
    const { text } = await ajar.exportInsights('record');
    const steps = [...text.matchAll(/<li><time datetime="([\d-]+)">[^<]*<\/time> ([^<]*)<\/li>/gu)];
    expect(steps.map(([, day, says]) => `${day ?? ''} ${says ?? ''}`)).toEqual([
      '2026-11-02 I wrote to them.',
      '2026-11-25 I was interviewed or met them.',
      '2026-11-25 They said no.',
    ]);
  });
});

describe('doors', () => {
  it('stand by their day, each with its sentence', async () => {
    const { ajar } = await profileWith([aNo({ text: WITH_DOORS })], NOW);
    const { today, doors } = await ajar.doors();
    expect(today).toBe('2026-11-26');
    expect(doors.map(({ kind, date, standing }) => [kind, date, standing])).toEqual([
      ['feedback-offered', '2026-11-20', 'past'],
      ['apply-again', '2027-03-01', 'ahead'],
    ]);
    expect(doors[1]?.quote).toBe('You are welcome to apply again from 1 March 2027.');
  });

  it('are one where one invitation opens two, and close on the day it names', async () => {
    const text =
      'Dear Tom,\n\nThank you for your application to the grant. The panel was not able to support it in this round. You are welcome to resubmit with a revised budget by 4 December 2026.\n\nAnn Lee';
    const { ajar } = await profileWith([aNo({ text })], NOW);
    expect((await ajar.doors()).doors).toMatchObject([
      { kind: 'resubmit', date: '2026-12-04', closes: true, standing: 'open' },
    ]);
  });

  it('are past once one went through: the feedback that was offered was given', async () => {
    const text =
      'Dear Tom,\n\nThank you for your application. Unfortunately, we have decided to go with another candidate. I am happy to give feedback if that would be useful.\n\nAnn Lee';
    const { ajar } = await profileWith([aNo({ text })], NOW);
    expect((await ajar.doors()).doors).toMatchObject([{ kind: 'feedback-offered', standing: 'open' }]);
    await ajar.recordOutcome(await idFrom(ajar, 'no-1'), 'feedback');
    expect((await ajar.doors()).doors).toMatchObject([{ kind: 'feedback-offered', standing: 'past' }]);
  });
});

describe('feedback', () => {
  it('keeps what the user takes from it, with the words it is about', async () => {
    const { ajar } = await profileWith([aNo({ text: WITH_DOORS })], NOW);
    const id = await idFrom(ajar, 'no-1');
    const group = (await ajar.feedback()).groups.find(({ kind }) => kind === 'capacity');
    const [said] = group?.stated ?? [];
    expect(said).toMatchObject({ id, said: 'stated', learned: null });
    expect(said?.quote).toBe('Unfortunately, we had 212 proposals for 18 places.');

    await ajar.learn(id, { text: ' Send it earlier. ', quote: said?.quote ?? '' });
    await ajar.learn(id, { text: 'Ask for the figures before.' });
    const noted = await ajar.feedback();
    expect(noted.groups.find(({ kind }) => kind === 'capacity')?.stated[0]?.learned).toBe('Send it earlier.');
    expect(noted.notes.map(({ text }) => text)).toEqual(['Ask for the figures before.']);

    await ajar.learn(id, { text: '', quote: said?.quote ?? '' });
    expect(
      (await ajar.feedback()).groups.flatMap(({ stated }) => stated.flatMap(({ learned }) => learned ?? [])),
    ).toEqual([]);
    await expect(ajar.learn('nothing', { text: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(ajar.learn(id, { text: 'x'.repeat(2_000) })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('follows the user where they say what the reason was', async () => {
    const { ajar } = await profileWith([aNo({ text: WITH_DOORS })], NOW);
    await ajar.correct(await idFrom(ajar, 'no-1'), { reason: 'budget' });
    const { groups } = await ajar.feedback();
    expect(groups.map(({ kind, stated }) => [kind, stated.map(({ said }) => said)])).toEqual([['budget', ['yours']]]);
  });
});
