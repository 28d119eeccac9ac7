import { describe, expect, it } from 'vitest';

import { partRemoval } from './part-removal.ts';

const text = 'Dear Ann,\n\nThank you. I liked it. Do write.\n\nTom';

function without(part: string): string {
  const start = text.indexOf(part);
  const gone = partRemoval(text, { start, end: start + part.length });
  return text.slice(0, gone.start) + text.slice(gone.end);
}

describe('partRemoval', () => {
  it('takes a paragraph with its blank line', () => {
    expect(without('Thank you. I liked it. Do write.')).toBe('Dear Ann,\n\nTom');
    expect(without('Dear Ann,')).toBe('Thank you. I liked it. Do write.\n\nTom');
  });

  it('takes a sentence with its space', () => {
    expect(without('Thank you.')).toBe('Dear Ann,\n\nI liked it. Do write.\n\nTom');
    expect(without('I liked it.')).toBe('Dear Ann,\n\nThank you. Do write.\n\nTom');
    expect(without('Do write.')).toBe('Dear Ann,\n\nThank you. I liked it.\n\nTom');
  });
});
