import { describe, expect, it } from 'vitest';
import type { Fix } from './finding.ts';
import { either, leaveOut, noFix, say, sayInstead, type FixMaker } from './fixes.ts';
import { readDraft } from './text/draft-text.ts';

function applied(make: FixMaker, text: string, words: string): readonly string[] {
  const start = text.indexOf(words);
  const fixes: readonly Fix[] = make(readDraft({ text }), { start, end: start + words.length });
  return fixes.map((fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end));
}

const titles = (make: FixMaker): readonly string[] =>
  make(readDraft({ text: 'One x. Two.' }), { start: 4, end: 5 }).map(({ title }) => title);

describe('leaving a sentence out', () => {
  it.each([
    ['in the middle', 'One. You owe me. Three.', 'One. Three.'],
    ['at the end of the text', 'One. You owe me.', 'One.'],
    ['at the start of a paragraph', 'Hi,\n\nYou owe me. Three.\n\nBest', 'Hi,\n\nThree.\n\nBest'],
    ['at the end of a paragraph', 'Hi,\n\nOne. You owe me.\n\nBest', 'Hi,\n\nOne.\n\nBest'],
    ['that is a paragraph', 'Hi,\n\nYou owe me.\n\nBest', 'Hi,\n\nBest'],
    ['that is the last paragraph', 'Hi,\n\nYou owe me.', 'Hi,'],
    ['that is everything', 'You owe me.', ''],
  ])('%s leaves its neighbours as they were', (_, text, left) => {
    expect(applied(leaveOut, text, 'owe')).toEqual([left]);
  });
});

describe('other words', () => {
  it('take the capital of what stood there', () => {
    expect(applied(say('we hope'), 'You must reply. Thanks.', 'You must')).toEqual(['We hope reply. Thanks.']);
    expect(applied(say('Perhaps'), 'So you must reply.', 'you must')).toEqual(['So perhaps reply.']);
    expect(applied(say('I hope'), 'So you must reply.', 'you must')).toEqual(['So I hope reply.']);
    expect(applied(say('NHS rules'), 'So you must reply.', 'you must')).toEqual(['So NHS rules reply.']);
    expect(applied(say('It'), 'So you must reply.', 'you must')).toEqual(['So it reply.']);
    expect(applied(say('perhaps'), 'you must reply.', 'you must')).toEqual(['perhaps reply.']);
  });

  it('can stand for the whole sentence', () => {
    expect(applied(sayInstead('I had hoped.'), 'One. You owe me! Three.', 'owe')).toEqual(['One. I had hoped. Three.']);
  });

  it('say what they are', () => {
    expect(titles(either(say('a', ''), sayInstead('B.'), leaveOut))).toEqual([
      'Say “a”',
      'Leave these words out',
      'Say instead “B.”',
      'Leave this sentence out',
    ]);
  });

  it('can be several, or none', () => {
    expect(applied(either(say('a'), noFix, say('b')), 'One x.', 'x')).toEqual(['One a.', 'One b.']);
  });
});
