import { describe, expect, it } from 'vitest';
import type { Fix } from './finding.ts';
import { either, leaveOut, noFix, say, sayInstead, type FixMaker } from './fixes.ts';
import { readDraft } from './text/draft-text.ts';

function applied(make: FixMaker, text: string, words: string): readonly string[] {
  const start = text.indexOf(words);
  const fixes: readonly Fix[] = make(readDraft({ text }), { start, end: start + words.length });
  return fixes.map((fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end));
}

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
  });

  it('can stand for the whole sentence', () => {
    expect(applied(sayInstead('I had hoped.'), 'One. You owe me! Three.', 'owe')).toEqual(['One. I had hoped. Three.']);
  });

  it('can be several, or none', () => {
    expect(applied(either(say('a'), noFix, say('b')), 'One x.', 'x')).toEqual(['One a.', 'One b.']);
  });
});
