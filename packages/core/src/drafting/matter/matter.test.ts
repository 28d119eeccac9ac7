import { describe, expect, it } from 'vitest';
import { makeLetter } from '../../advice/testing/make-letter.ts';
import type { LetterSketch } from '../../advice/testing/make-letter.ts';
import { postIn, roleIn, workIn } from './matter.ts';

const input = (sketch: LetterSketch) => ({ ...makeLetter(sketch), context: {}, profile: { name: 'Maya Lind' } });

describe('workIn', () => {
  it.each([
    ['literary', 'Thank you for the chance to consider THE SALT LEDGER. Not for us.', 'THE SALT LEDGER'],
    ['literary', 'Thank you for sending "The Pump House." Not for us.', '“The Pump House”'],
    ['residency', 'We did not select "Inventory of a Ferry Town," this year.', '“Inventory of a Ferry Town”'],
    ['grant', 'Applicant: Tincara\nProject: The Weighing Room\n\nWe cannot fund it.', '“The Weighing Room”'],
    ['grant', 'It did not reach "Good" in all areas.', null],
    ['literary', 'There is NO BUDGET for it.', null],
  ] as const)('%s: %s', (field, text, title) => {
    expect(workIn(input({ field, text }))).toBe(title);
  });
});

describe('roleIn and postIn', () => {
  it('speak of a role only where somebody hires', () => {
    const grant = input({ text: 'Small Grants Round 2: no grant this time.', role: 'Small Grants Round 2' });
    expect([roleIn(grant), postIn(grant)]).toEqual(['', '']);
    const stage = input({ text: 'The main stage is full. Speaking at Tradeswomen Live', role: 'Speaking' });
    expect([roleIn(stage), postIn(stage)]).toEqual(['', '']);
    const job = input({ text: 'The position of Conservation Joiner is filled.', role: 'Conservation Joiner' });
    expect([roleIn(job), postIn(job)]).toEqual(['Conservation Joiner', 'position']);
  });
});
