import { describe, expect, it } from 'vitest';
import { mayBeIn, threesOf } from '../../threes.ts';
import { neededByPattern, pattern, patternOf } from './pattern.ts';

/** Whether a pattern may find something in a text, as far as its letters tell. */
const mayBe = (source: string, text: string): boolean => mayBeIn(neededByPattern(source), threesOf([text])) !== 0;

describe('the letters that a pattern needs', () => {
  it.each([
    ['a plain phrase', 'thanks for nothing', 'thanks for nothing', 'thank you for nothing'],
    ['one of several', 'you (?:never|always) answered me', 'you always answered me', 'you once answered me'],
    ['those of a shared list', 'by <weekday>', 'by thursday', 'by the river'],
    ['those on both sides of a gap', 'letters~unread', 'the letters lay unread', 'the letters were burnt'],
  ])('are those of %s', (_, source, there, not) => {
    expect([mayBe(source, there), mayBe(source, not)]).toEqual([true, false]);
  });
});

const found = (source: string, text: string): readonly string[] =>
  [...text.matchAll(pattern(source))].map(([match]) => match);

describe('a pattern', () => {
  it('stands for whole words', () => {
    expect(found('the', 'the other, the')).toEqual(['the', 'the']);
  });

  it('knows shared lists of words, and lists in lists', () => {
    expect(found('<im> sure', "i'm sure and i am sure")).toEqual(["i'm sure", 'i am sure']);
    expect(() => pattern('<nosuchlist>')).toThrow('unknown macro <nosuchlist>');
  });

  it('bridges a gap within the sentence, and none beyond it', () => {
    expect(found('you ~never', 'you have really never')).toEqual(['you have really never']);
    expect(found('you ~never', 'you have. never')).toEqual([]);
    expect(found('you ~never', `you ${'x'.repeat(60)} never`)).toEqual([]);
    expect(found('you ~~never', `you ${'x'.repeat(60)} never`)).toHaveLength(1);
  });
});

const words = (source: string, text: string): readonly string[] =>
  [...text.matchAll(patternOf(source))].map(([match]) => match);

describe('a pattern in another language', () => {
  it('takes letters with accents for letters', () => {
    expect(words('été', 'un été, étés, l’été')).toEqual(['été', 'été']);
    expect(words('mérit\\w*', 'mérité')).toEqual(['mérité']);
  });

  it('bridges a gap within the sentence to the beginning of a word', () => {
    expect(words('vous~été', "vous n'avez pas été là")).toEqual(["vous n'avez pas été"]);
    expect(words('vous~été', 'vous. été')).toEqual([]);
    expect(words('vous~tard', 'vous êtes retard')).toEqual([]);
  });
});
