import { describe, expect, test } from 'vitest';
import { scoreLetters, scoreSentences, type Share } from '../../../../bench/eval/tone-score.ts';
import { toneSentences } from '../../../../bench/train/tone/tone-corpus.ts';
import { toneLetters } from '../../../../bench/train/tone/tone-letters.ts';

/** Pairs by the hands that came last, who write unlike those before: harder, and with a floor of their own. */
const BY_OTHERS = /^k\d/u;

/** A blatant, a subtle and a harmless sentence on each matter. */
const IN_THREES = /^th\d/u;

const share = ({ hits, of }: Share): number => hits / of;

/**
 * Floors, a little under what docs/measured.md reports: a change that makes the check worse fails here. Those of `held-out`
 * were written without sight of the rules and taught nothing; nobody reads their misses.
 */
describe('the sentences and letters written for this project', { timeout: 240_000 }, async () => {
  const heldOut = await toneSentences('held-out');
  const development = await toneSentences('development');

  test('are many, more than a quarter of them held out', () => {
    const all = [...development, ...heldOut];
    expect(all.filter(({ kind }) => kind !== 'good').length).toBeGreaterThan(300);
    expect(all.filter(({ kind }) => kind === 'good').length).toBeGreaterThan(300);
    expect(heldOut.length / all.length).toBeGreaterThan(0.25);
  });

  test('share no sentence between the two sets', () => {
    const known = new Set(development.map(({ text }) => text));
    expect(heldOut.filter(({ text }) => known.has(text))).toEqual([]);
  });

  test('are caught where the rules have learned from them, and the good ones left alone', () => {
    const { blatant, subtle, good } = scoreSentences(development);
    expect(share(blatant)).toBeGreaterThan(0.97);
    expect(share(subtle)).toBeGreaterThan(0.8);
    expect(share(good)).toBeLessThan(0.01);
  });

  test('are caught where they have not', () => {
    const { blatant, subtle, category, words, good } = scoreSentences(
      heldOut.filter(({ pair }) => !BY_OTHERS.test(pair)),
    );
    expect(share(blatant)).toBeGreaterThan(0.78);
    expect(share(subtle)).toBeGreaterThan(0.34);
    expect(share(category)).toBeGreaterThan(0.78);
    expect(share(words)).toBeGreaterThan(0.85);
    expect(share(good)).toBeLessThan(0.04);
  });

  test('are caught so far where other hands wrote them', () => {
    const { blatant, subtle, good } = scoreSentences(heldOut.filter(({ pair }) => BY_OTHERS.test(pair)));
    expect(share(blatant)).toBeGreaterThan(0.56);
    expect(share(subtle)).toBeGreaterThan(0.38);
    expect(share(good)).toBeLessThan(0.03);
  });

  test('are caught where testers wrote them, in threes on one matter', () => {
    const { blatant, subtle, category, good } = scoreSentences(heldOut.filter(({ pair }) => IN_THREES.test(pair)));
    expect(share(blatant)).toBeGreaterThan(0.85);
    expect(share(subtle)).toBeGreaterThan(0.35);
    expect(share(category)).toBeGreaterThan(0.85);
    expect(share(good)).toBeLessThan(0.02);
  });

  test('stop most bad letters, at the words that do it', async () => {
    const { badCaught, badMarked } = scoreLetters(await toneLetters('held-out'));
    expect(share(badCaught)).toBeGreaterThan(0.88);
    expect(share(badMarked)).toBeGreaterThan(0.8);
  });

  test.each(['development', 'held-out'])('%s: a good letter has no error, and seldom a warning', async (set) => {
    const letters = scoreLetters(await toneLetters(set));
    expect(letters.goodWithError.hits).toBe(0);
    expect(share(letters.goodWithWarning)).toBeLessThan(0.08);
    expect(share(letters.goodReady)).toBeGreaterThan(0.88);
  });
});
