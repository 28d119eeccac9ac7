import { expect, test } from 'vitest';
import { LineKeys } from './line-keys.ts';

const TEXT = 'a\t1\nthe end\t22\nthe\t3\nété\t\nb\t5';
const keys = new LineKeys(TEXT, '\t');

const behind = (key: string): string => TEXT.slice(keys.behind(key)).split('\n')[0] ?? '';

test('says where what stands behind a key begins', () => {
  expect(['a', 'the end', 'the', 'été', 'b'].map(behind)).toEqual(['1', '22', '3', '', '5']);
});

test('finds no key that is part of one, or more than one, or none', () => {
  for (const key of ['', 'th', 'the e', 'the end\t22', '1', 'c', 'x'.repeat(50)]) expect(keys.behind(key)).toBe(-1);
  expect(new LineKeys('', ' ').behind('a')).toBe(-1);
});

test('knows every one of many', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => `word${String(at)}`);
  const text = many.map((word, at) => `${word} ${String(at)}`).join('\n');
  const all = new LineKeys(text, ' ');
  expect(many.filter((word, at) => !text.startsWith(String(at), all.behind(word)))).toEqual([]);
});
