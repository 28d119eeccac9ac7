import { describe, expect, it } from 'vitest';

import { bodyOf } from './body-of.ts';

const TEXT = 'Dear Ann,\n\nThank you. I liked it.\n\nDo write.\n\nKind regards,\nTom';

describe('bodyOf', () => {
  it('leaves out the greeting and the sign-off, where the parts say so', () => {
    const parts = [
      { part: 'greeting', start: 0, end: 9 },
      { part: 'sign-off', start: TEXT.indexOf('Kind'), end: TEXT.length },
    ] as const;
    expect(bodyOf({ text: TEXT, parts })).toBe('Thank you. I liked it. Do write.');
  });

  it('knows them by their shape where it does not', () => {
    expect(bodyOf({ text: TEXT, parts: [] })).toBe('Thank you. I liked it. Do write.');
    expect(bodyOf({ text: 'Thank you.\n\nDo write.', parts: [] })).toBe('Thank you. Do write.');
    expect(bodyOf({ text: 'Tom', parts: [] })).toBe('');
    expect(bodyOf({ text: '', parts: [] })).toBe('');
  });

  it('does not mind where lines break', () => {
    expect(bodyOf({ text: 'Hi Ann\n\nThank you.\nI  liked it.\n\n\nDo write.\n\nBest\nTom', parts: [] })).toBe(
      'Thank you. I liked it. Do write.',
    );
  });
});
