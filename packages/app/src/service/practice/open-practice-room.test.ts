import { describe, expect, it } from 'vitest';

import type { Attempt } from '@ajar/core';

import { aNo, profileWith } from '../testing/profile-with.ts';

const NOW = '2026-11-26T23:30:00+01:00';
const WELL: Attempt = {
  finality: 'final',
  door: 'none',
  whom: 'ines.duarte@millstone-bakery.example',
  action: 'thank',
  letter:
    'Dear Ines,\n\nThank you for writing yourself, and for the morning. I wish you a quiet mixer.\n\nBest,\nRobin',
};

describe('the practice room', () => {
  it('opens letters without the key', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const room = await ajar.practice.look();
    expect(room).toMatchObject({ heard: 0, doorsFound: 0, says: 'No letter heard here yet.', weak: [] });
    expect(room.letters.length).toBeGreaterThanOrEqual(80);
    const letter = ajar.practice.open(room.next ?? '');
    expect(letter).not.toHaveProperty('key');
    expect(JSON.stringify(letter)).not.toContain('"best"');
    expect(letter.questions.door).toHaveLength(4);
  });

  it('marks without keeping, and keeps what was finished, by the day where the user is', async () => {
    const { ajar, setClock, reopened } = await profileWith([aNo()], NOW);
    expect(ajar.practice.markReading('job-2', WELL).door.right).toBe(true);
    expect(ajar.practice.markChoice('job-2', 'thank')).toMatchObject({ fit: 'best', intent: 'thank' });
    expect((await ajar.practice.look()).heard).toBe(0);
    const ending = await ajar.practice.finish('job-2', WELL);
    expect(ending.room).toMatchObject({ heard: 1, says: 'One no heard.' });
    expect(ending.room.letters.find(({ id }) => id === 'job-2')).toMatchObject({ heard: 1, due: '2026-11-30' });
    setClock('2026-11-30T00:10:00+01:00');
    const again = await (await reopened()).practice.look();
    expect(again).toMatchObject({ heard: 1, next: expect.not.stringMatching(/^job-2$/) });
  });

  it('brings back what was missed, sooner', async () => {
    const { ajar, setClock } = await profileWith([aNo()], NOW);
    const missed = await ajar.practice.finish('job-3', { ...WELL, action: 'ask-again', letter: null });
    expect(missed.room.weak).toEqual(expect.arrayContaining(['door', 'choice', 'finality']));
    await ajar.practice.finish('job-2', WELL);
    setClock('2026-11-27T09:00:00+01:00');
    expect((await ajar.practice.look()).next).toBe('job-3');
  });

  it('shows what is wished for, and is forgotten with everything else', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const { letters, next } = await ajar.practice.look({ field: 'personal', level: 'hard' });
    expect(letters.map(({ id }) => id)).toEqual(['personal-5']);
    expect(next).toBe('personal-5');
    await ajar.practice.finish('job-2', WELL);
    await ajar.forget();
    expect((await ajar.practice.look()).heard).toBe(0);
  });

  it('opens letters in the language that is wished for first, and those in English after them', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const { letters, next } = await ajar.practice.look({ language: 'fr' });
    expect(next).toMatch(/^fr-/u);
    expect(letters[0]).toMatchObject({ id: 'fr-1', language: 'fr' });
    expect(new Set(letters.map(({ language }) => language))).toEqual(new Set(['fr', 'en']));
    expect((await ajar.practice.look({ language: 'fr', field: 'investor' })).next).toMatch(/^investor-/u);
    expect((await ajar.practice.look()).letters.every(({ language }) => language === 'en')).toBe(true);
  });

  it('says so where there is no such letter', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    expect(() => ajar.practice.open('job-99')).toThrow(/no practice letter "job-99"/);
    await expect(ajar.practice.finish('x', WELL)).rejects.toMatchObject({ code: 'not-found' });
  });
});
