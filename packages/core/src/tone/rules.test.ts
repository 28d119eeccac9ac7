import { describe, expect, it } from 'vitest';
import { checkTone } from './check-tone.ts';
import { CATEGORIES, type ToneInput } from './finding.ts';
import { isHeard } from './hearing/heard-rule.ts';
import type { Example, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { readDraft } from './text/draft-text.ts';

const asInput = (example: Example): ToneInput =>
  typeof example === 'string' ? { text: example, fragment: true } : example;
const fires = (rule: Rule, example: Example): boolean => rule.find(readDraft(asInput(example))).length > 0;
const graveIn = (input: ToneInput): readonly string[] =>
  checkTone(input).findings.flatMap(({ rule, severity, quote }) => (severity === 'note' ? [] : [`${rule}: ${quote}`]));

describe('the rules', () => {
  it('have ids of their own, that begin with their category', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of RULES) expect(rule.id).toMatch(new RegExp(`^${rule.category}/[a-z0-9-]+$`));
  });

  it('cover every category', () => {
    const covered = new Set(RULES.map((rule) => rule.category));
    expect(CATEGORIES.filter((category) => !covered.has(category))).toEqual([]);
  });

  it('weigh as one of three, and name a source or none', () => {
    for (const rule of RULES) {
      expect(['error', 'warning', 'note'], rule.id).toContain(rule.severity);
      expect(rule.source?.length ?? Infinity, rule.id).toBeGreaterThan(20);
    }
  });

  it('have examples that say something, each of them once', () => {
    for (const rule of RULES) {
      const texts = [...rule.bad, ...rule.good].map((example) => JSON.stringify(asInput(example)));
      expect(new Set(texts).size, rule.id).toBe(texts.length);
      for (const example of [...rule.bad, ...rule.good]) expect(asInput(example).text, rule.id).toMatch(/\p{L}{2}/u);
    }
  });

  it('look for expressions that are in what they find', () => {
    for (const { id, expressions, bad } of RULES) {
      if (expressions === undefined || isHeard(id)) continue;
      const missed = bad.filter((example) => {
        const { flat } = readDraft(asInput(example));
        return !expressions().some((expression) => flat.search(expression) !== -1);
      });
      expect(missed, id).toEqual([]);
    }
  });

  it('say what the reader may hear, and why, and show it by examples', () => {
    for (const rule of RULES) {
      expect(rule.message.length, rule.id).toBeGreaterThan(20);
      expect(rule.why.length, rule.id).toBeGreaterThan(15);
      expect(rule.bad.length, rule.id).toBeGreaterThan(0);
      expect(rule.good.length, rule.id).toBeGreaterThan(0);
    }
  });
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  it('finds its bad examples', () => {
    expect(rule.bad.filter((example) => !fires(rule, example))).toEqual([]);
  });

  it('leaves its good examples alone, and so do all the others', () => {
    expect(rule.good.filter((example) => fires(rule, example))).toEqual([]);
    expect(rule.good.flatMap((example) => (rule.category === 'too-long' ? [] : graveIn(asInput(example))))).toEqual([]);
  });
});
