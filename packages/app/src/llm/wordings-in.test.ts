import { expect, it } from 'vitest';

import { wordingsIn } from './wordings-in.ts';

it.each([
  ['as asked', '{"drafts":[{"text":"a"},{"text":"b"}]}', ['a', 'b']],
  ['in a fence', 'Here you are:\n```json\n{"drafts":[{"text":"a"}]}\n```\nBest!', ['a']],
  ['after thoughts', '<think>They say {"drafts":[]}.</think>\n{"drafts":[{"text":"a"}]}', ['a']],
  ['as plain strings', '{"drafts":["a"]}', ['a']],
  ['more than three', '{"drafts":["a","b","c","d"]}', ['a', 'b', 'c']],
  ['with untidy lines', String.raw`{"drafts":["Hi, \r\n\r\n\r\n\r\nthanks.  \n"]}`, ['Hi,\n\nthanks.']],
])('takes wordings %s', (_, answer, texts) => {
  expect(wordingsIn(answer)).toEqual(texts);
});

it.each([
  'Dear Ann, thank you.',
  '',
  'null',
  '[]',
  '{"drafts":[]}',
  '{"drafts":"a"}',
  '{"drafts":[{"words":"a"}]}',
  '{"drafts":[{"text":"a"},{"text":7}]}',
  '{"drafts":[{"text":"a"}',
  'Sure! {"drafts":[{"text":"a"}]} Anything else?',
  JSON.stringify({ drafts: ['x'.repeat(5_001)] }),
])('refuses everything else: %s', (answer) => {
  expect(wordingsIn(answer)).toBeNull();
});
