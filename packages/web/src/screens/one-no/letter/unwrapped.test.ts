import { describe, expect, it } from 'vitest';

import { unwrapped } from './unwrapped.ts';

const CUT = `Dear Ann,

Thank you for your tender for the above contract. Following evaluation
we write to notify you that your tender has been unsuccessful. The
standstill period ends at midnight on 9 November 2026.

Yours sincerely
R. Haldane
Category Officer`;

describe('unwrapped', () => {
  it('joins what was cut into lines, and nothing else', () => {
    expect(unwrapped(CUT)).toBe(`Dear Ann,

Thank you for your tender for the above contract. Following evaluation we write to notify you that your tender has been unsuccessful. The standstill period ends at midnight on 9 November 2026.

Yours sincerely
R. Haldane
Category Officer`);
    expect(unwrapped(CUT)).toHaveLength(CUT.length);
  });

  it('keeps lists, quotes and lines that had room for more', () => {
    const list = `We look at three things, and each of them is written down beforehand:
1. what was asked for in the call, word by word, and nothing besides it
2. the price
> and this was quoted`;
    expect(unwrapped(list)).toBe(list);
    const verse = 'A line that is quite long, but was ended here by its author,\nand then a short one\nof verse';
    expect(unwrapped(verse)).toContain('short one\nof verse');
  });

  it('leaves paragraphs that were never cut, and short notes', () => {
    const long = `${'word '.repeat(60)}\n${'word '.repeat(60)}`;
    expect(unwrapped(long)).toBe(long);
    expect(unwrapped('No.\nAnn')).toBe('No.\nAnn');
    expect(unwrapped('')).toBe('');
  });
});
