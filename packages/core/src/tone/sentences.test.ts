import { describe, expect, it } from 'vitest';
import { checkTone } from './check-tone.ts';
import type { Finding } from './finding.ts';
import { BAD_SENTENCES } from './testing/bad-sentences.ts';
import { GOOD_SENTENCES } from './testing/good-sentences.ts';
import { HELD_OUT_BLATANT, HELD_OUT_GOOD, HELD_OUT_SUBTLE } from './testing/held-out-sentences.ts';

const findingsIn = (text: string): readonly Finding[] => checkTone({ text, fragment: true }).findings;
const grave = (text: string): readonly Finding[] => findingsIn(text).filter(({ severity }) => severity !== 'note');

const tunedBad = BAD_SENTENCES.filter((sentence) => !sentence.heldOut);
const tunedGood = GOOD_SENTENCES.filter((sentence) => !sentence.heldOut);
const heldOutBad = BAD_SENTENCES.filter((sentence) => sentence.heldOut);
const heldOutGood = GOOD_SENTENCES.filter((sentence) => sentence.heldOut);

const textsOf = (table: readonly (readonly [string, string])[]) => table.map(([, text]) => ({ text }));

const share = (texts: readonly { readonly text: string }[]): number =>
  texts.filter(({ text }) => findingsIn(text).length > 0).length / texts.length;

describe('sentences that the rules were written over', () => {
  it.each(tunedBad.map(({ category, text }) => [category, text] as const))('%s: %s', (category, text) => {
    expect(findingsIn(text).map((finding) => finding.category)).toContain(category);
  });

  it.each(tunedGood.map(({ text }) => [text] as const))('leaves alone: %s', (text) => {
    expect(grave(text).map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});

describe('sentences that the rules were not written over', () => {
  it('are flagged when they would do damage', () => {
    expect(share(heldOutBad)).toBeGreaterThanOrEqual(0.6);
  });

  it('are seldom flagged when they would not', () => {
    expect(share(heldOutGood)).toBeLessThanOrEqual(0.06);
  });

  it('are flagged when they were written before any rule was', () => {
    expect(share(textsOf(HELD_OUT_BLATANT))).toBeGreaterThanOrEqual(0.9);
    expect(share(textsOf(HELD_OUT_SUBTLE))).toBeGreaterThanOrEqual(0.5);
    expect(share(HELD_OUT_GOOD.map((text) => ({ text })))).toBeLessThanOrEqual(0.03);
  });

  it('are about a third of all', () => {
    expect(heldOutBad.length / BAD_SENTENCES.length).toBeGreaterThan(0.28);
    expect(heldOutGood.length / GOOD_SENTENCES.length).toBeGreaterThan(0.28);
  });
});
