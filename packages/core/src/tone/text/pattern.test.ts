import { describe, expect, it } from 'vitest';
import { literalOf, pattern, patternOf } from './pattern.ts';

describe('the letters every match contains', () => {
  it.each([
    ['a plain phrase', 'thanks for nothing', 'thanks for nothing'],
    ['the longest run outside of groups', 'you (?:never|always) answered me', ' answered me'],
    ['not a letter that may be missing', 'answers? by', 'answer'],
    ['not what stands between alternatives', 'one thing|another thing', ''],
    ['not a class, nor what is escaped', '[abc]def\\w+ghijk', 'ghijk'],
    ['not inside of nested groups', '(?:a(?:bcdefgh)i)xy', 'xy'],
    ['a class may hold a bracket', '[\\]abcdef]gh', 'gh'],
  ])('%s', (_, source, literal) => {
    expect(literalOf(source)).toBe(literal);
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
