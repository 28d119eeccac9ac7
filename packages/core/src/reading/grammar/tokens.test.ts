import { describe, expect, test } from 'vitest';
import { phraseVocabulary } from '../claims/all-phrases.ts';
import { TokenList, tokenise } from './tokens.ts';

describe('tokenise', () => {
  test.each([
    ['See https://acme.example/r/88?u=aa&v=no. Thanks', 'See|https://acme.example/r/88?u=aa&v=no|Thanks'],
    ['[jobs](http://acme.example/jobs) more', 'jobs|http://acme.example/jobs|more'],
    ['https: no', 'https|no'],
    ['won’t', 'won|t'],
  ])('%s', (text, words) => {
    const tokens = new TokenList();
    tokenise(text, 0, text.length, phraseVocabulary(), tokens);
    const found = Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.starts[at], tokens.ends[at]));
    expect(found.join('|')).toBe(words);
  });
});
