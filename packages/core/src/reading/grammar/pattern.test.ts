import { describe, expect, test } from 'vitest';
import { findPhrases, hangUp, Lexicon } from './lexicon.ts';
import { parsePattern } from './pattern.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { TokenList, tokenise } from './tokens.ts';

const lists = { post: 'role|job opening' };

function found(pattern: string, text: string): readonly string[] {
  const sources = [{ phrase: pattern, patterns: [pattern], lists }];
  const common = new Set(['the', 'we', 'not']);
  const lexicon = new Lexicon(hangUp(sources, common), sources, common);
  const tokens = new TokenList();
  const sentences: Sentence[] = [];
  tokenise(text, 0, text.length, lexicon.vocabulary, tokens);
  sentencesOf(text, 0, text.length, tokens, 0, sentences);
  return findPhrases(lexicon, tokens.numbers, sentences).map(({ from, to }) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  );
}

describe('patterns', () => {
  test('match words whatever their case, accents and apostrophes', () => {
    expect(found("won't be moving", 'We WON’T be moving.')).toEqual(['WON’T be moving']);
    expect(found('très intéressé', 'tres interesse')).toEqual(['tres interesse']);
  });

  test('know alternatives, options, gaps and lists', () => {
    expect(found('(not|never) (be)? selected', 'you will not be selected')).toEqual(['not be selected']);
    expect(found('the <post> ..2 filled', 'the job opening has been filled')).toEqual([
      'the job opening has been filled',
    ]);
    expect(found('the <post> ..2 filled', 'the role has now already been filled')).toEqual([]);
  });

  test('stay within a sentence', () => {
    expect(found('we ..5 decline', 'We thank you. Others decline.')).toEqual([]);
    expect(found('we ..5 decline', 'We thank Dr. Lee and decline.')).toEqual(['We thank Dr. Lee and decline']);
  });

  test('take the longest of several sequences', () => {
    expect(found('move (on|on to others)', 'we move on to others')).toEqual(['move on to others']);
  });

  test('are refused when they are wrong', () => {
    expect(() => parsePattern('the <nobody> is', lists)).toThrow(/no word list/u);
    expect(() => parsePattern('the (role', lists)).toThrow(/missing/u);
    expect(() => parsePattern('a ..40 b', lists)).toThrow(/wide/u);
    expect(() => hangUp([{ phrase: 1, patterns: ['(maybe)? ..3'], lists }], new Set())).toThrow(/always there/u);
  });
});
