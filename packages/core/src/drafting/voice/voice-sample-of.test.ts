import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../message/parse-message.ts';
import { voiceSampleOf } from './voice-sample-of.ts';

const WORDS = 'Hi Nora,\n\nI have sent the prints this morning, and they should be with you soon.\n\nBest,\nMaya';

function sampleOf(headers: readonly string[], text: string) {
  const all = ['From: Maya Lind <maya@lind.example>', 'Date: Tue, 3 Mar 2026 10:00:00 +0000', ...headers, '', text];
  return voiceSampleOf(parseMessage(new TextEncoder().encode(all.join('\r\n'))));
}

describe('a mail as a sample of its voice', () => {
  it('is its own words, in their language', () => {
    const quoted = `${WORDS}\n\nOn Mon, 2 Mar 2026, Nora wrote:\n> Where are they?`;
    expect(sampleOf(['To: nora@harbour.example'], quoted)).toEqual({
      text: WORDS,
      language: 'en',
      date: Date.UTC(2026, 2, 3, 10),
    });
  });

  it.each([
    ['an automatic answer', ['Auto-Submitted: auto-replied'], WORDS],
    ['a newsletter', ['List-Unsubscribe: <https://lind.example/off>'], WORDS],
    ['a mail in bulk', ['Precedence: bulk'], WORDS],
    ['a circular', [`To: ${Array.from({ length: 11 }, (_, at) => `p${at}@x.example`).join(', ')}`], WORDS],
    [
      'a forward without a word',
      [],
      '---------- Forwarded message ---------\nFrom: A <a@x.example>\nSubject: Hi\n\nHi all',
    ],
    ['a text that is in no language', [], '4711'],
    ['nothing', [], ''],
  ])('is none when it is %s', (_, headers, text) => {
    expect(sampleOf(headers, text)).toBeNull();
  });
});
