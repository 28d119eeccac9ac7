import { describe, expect, it } from 'vitest';

import { createAutosave, StaleDraft } from './autosave.ts';

const theirs = {
  id: 'd1',
  rejectionId: 'a1',
  intent: 'thank',
  occasion: 'no',
  to: null,
  subject: '',
  text: 'theirs',
  parts: [],
  needs: [],
  status: 'open',
  approvedAt: null,
  heldUntil: null,
  heldByWish: false,
  from: null,
  sending: null,
  updatedAt: '2026-11-02T09:00:00Z',
} as const;

/** Lets everything that is ready run. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A clock that only moves when told, and a server that answers when told. */
function bench() {
  const due: (() => void)[] = [];
  const asked: { text: string; answer: (ok: boolean) => void }[] = [];
  const autosave = createAutosave({
    savedText: 'Dear Ann',
    save: (text) =>
      new Promise((resolve, reject) => {
        asked.push({ text, answer: (ok) => (ok ? resolve(null) : reject(new Error('disk full'))) });
      }),
    later: (work) => {
      due.push(work);
      return () => due.splice(due.indexOf(work) === -1 ? due.length : due.indexOf(work), 1);
    },
  });
  return { autosave, asked, passTime: () => due.splice(0).forEach((work) => work()) };
}

describe('createAutosave', () => {
  it('saves once after a pause, with the last words', () => {
    const { autosave, asked, passTime } = bench();
    autosave.change('Dear Ann,');
    autosave.change('Dear Ann, thank');
    expect(autosave.state().kind).toBe('unsaved');
    passTime();
    expect(asked.map(({ text }) => text)).toEqual(['Dear Ann, thank']);
    expect(autosave.state().kind).toBe('saving');
  });

  it('does not say "saved" while newer words wait', async () => {
    const { autosave, asked, passTime } = bench();
    autosave.change('one');
    passTime();
    autosave.change('two');
    asked[0]?.answer(true);
    await settle();
    expect(autosave.state().kind).toBe('saving');
    expect(asked.map(({ text }) => text)).toEqual(['one', 'two']);
    asked[1]?.answer(true);
    await settle();
    expect(autosave.state().kind).toBe('saved');
  });

  it('says so when it fails, keeps the words and tries again', async () => {
    const { autosave, asked, passTime } = bench();
    autosave.change('words');
    const flushed = autosave.flush();
    asked[0]?.answer(false);
    expect(await flushed).toBe(false);
    expect(autosave.state()).toEqual({ kind: 'failed', message: 'disk full' });
    passTime();
    asked[1]?.answer(true);
    await settle();
    expect(asked[1]?.text).toBe('words');
    expect(autosave.state().kind).toBe('saved');
  });

  it('saves over nothing but what it began from: stops, keeps the words, and goes on when told what stands there', async () => {
    const due: (() => void)[] = [];
    const asked: [string, string][] = [];
    let there = 'Dear Ann';
    const autosave = createAutosave({
      savedText: 'Dear Ann',
      save: async (text, was) => {
        asked.push([text, was]);
        if (there !== was) throw new StaleDraft(theirs);
        there = text;
        return Promise.resolve();
      },
      later: (work) => {
        due.push(work);
        return () => due.splice(due.indexOf(work) === -1 ? due.length : due.indexOf(work), 1);
      },
    });
    there = theirs.text;
    autosave.change('mine');
    expect(await autosave.flush()).toBe(false);
    expect(autosave.state()).toEqual({ kind: 'stale', theirs });
    autosave.change('mine too');
    expect(due).toEqual([]);
    expect(await autosave.flush()).toBe(false);
    expect(there).toBe('theirs');
    autosave.adopt('theirs');
    expect(await autosave.flush()).toBe(true);
    expect(there).toBe('mine too');
    expect(asked).toEqual([
      ['mine', 'Dear Ann'],
      ['mine too', 'theirs'],
    ]);
    expect(autosave.state().kind).toBe('saved');
  });

  it('has nothing to do for words typed and taken back', () => {
    const { autosave, asked, passTime } = bench();
    autosave.change('x');
    autosave.change('Dear Ann');
    passTime();
    expect(asked).toEqual([]);
    expect(autosave.state().kind).toBe('saved');
  });
});
