import { describe, expect, test } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { passageOf } from '../passage/passage.ts';
import { domainRun } from './domain-run.ts';

function found(domain: string, from: string, text: string): string | null {
  const message = messageFromFields({ from, subject: 'A word', text });
  return domainRun(message, passageOf(message), domain)?.name ?? null;
}

describe('domainRun', () => {
  test.each([
    ['flintandfeather', 'Al <al@x.example>', 'Thank you.\n\nAl\nFlint & Feather Toys', 'Flint & Feather Toys'],
    [
      'emptychairs',
      'Al <al@x.example>',
      'Dear Mira, no.\n\nAl\nShows, the Theatre of Empty Chairs',
      'Theatre of Empty Chairs',
    ],
    ['roespuppets', 'Al <al@x.example>', 'Thank you.\n\nAl\nRoe’s Travelling Puppets', 'Roe’s Travelling Puppets'],
    ['bramble', 'Bramble Radio <hello@x.example>', 'Thank you for writing.', 'Bramble Radio'],
    ['greyheron', 'Al <al@x.example>', 'We at Grey Heron Press are sorry. Thank you.', 'Grey Heron Press'],
    ['quince', 'Al <al@x.example>', 'Thank you for writing to us.', null],
  ])('%s', (domain, from, text, name) => {
    expect(found(domain, from, text)).toBe(name);
  });

  test('takes little time over hostile text', () => {
    expect(found('aaaaaaaaaaaaaaaaaaaaaaaa', 'Al <al@x.example>', 'Aa '.repeat(40_000))).not.toBe('');
  });
});
