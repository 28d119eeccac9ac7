import { describe, expect, it } from 'vitest';

import { isPlainAddress } from '../plain-address.ts';
import { compose } from './compose.ts';

const LETTER = {
  from: { name: 'Me', address: 'me@home.example' },
  subject: 'Re: Your story',
  headers: {},
  text: 'Dear Ann,',
  messageId: '<one@home.example>',
  date: new Date(1_790_000_000_000),
  outboxId: 'one',
};

/** With each of these the header would name another receiver than the envelope, or none, or look like another. */
const ODD = [
  'hr(c)@firm.example',
  'a.b(x@firm.example',
  'ann@firm.example(x)',
  'hr\\x@firm.example',
  'ann@[127.0.0.1]',
  'hr\u202Elive@firm.example',
  'ann\u0000@firm.example',
  'ann\u200B@firm.example',
];

describe('an address that a letter goes to', () => {
  it.each(ODD)('is refused where it could be read in two ways: %j', async (to) => {
    expect(isPlainAddress(to)).toBe(false);
    await expect(compose({ ...LETTER, to })).rejects.toThrow('Not a plain e-mail address');
  });

  it.each(['ann@firm.example', "o'brien+jobs=1@firm.example"])('stands in the header as it is: %s', async (to) => {
    const raw = Buffer.from(await compose({ ...LETTER, to })).toString();
    expect(/^To: (.*)\r$/mu.exec(raw)?.[1]).toBe(to);
  });

  it('may have letters beyond a to z', () => {
    expect(isPlainAddress('anné@büro.example')).toBe(true);
  });
});
