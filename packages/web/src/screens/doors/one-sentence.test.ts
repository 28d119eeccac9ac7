import { expect, it } from 'vitest';

import type { DoorView } from '../../api/types.ts';
import { bySentence, kindsSaid } from './one-sentence.ts';

const door = (facts: Partial<DoorView>): DoorView => ({
  id: 'a1',
  organisation: 'Stonehouse',
  person: null,
  about: 'Residency',
  field: 'residency',
  status: 'to-decide',
  receivedAt: null,
  kind: 'apply-again',
  date: '2027-04-01',
  closes: false,
  standing: 'ahead',
  quote: 'Keep an eye on our newsletter for the next call in April.',
  contact: null,
  ...facts,
});

it('shows a sentence once, with all that it leaves open', () => {
  const [first, ...others] = bySentence([
    door({ kind: 'talent-pool' }),
    door({}),
    door({ quote: 'Write to Theo.', kind: 'contact-named', date: null, contact: 'theo@greyhound.example' }),
    door({ quote: 'Write to Theo.', kind: 'referral', date: null, closes: true, contact: 'Theo' }),
    door({ id: 'b2' }),
    door({ closes: true, standing: 'open' }),
  ]);
  // A door of the same words that ends on the day is in the same row, and its last day is what the row says.
  expect(first).toMatchObject({ kinds: ['talent-pool', 'apply-again'], contacts: [], closes: true, standing: 'open' });
  expect(kindsSaid(first?.kinds ?? [])).toBe('talent pool, apply again');
  expect(others).toHaveLength(2);
  expect(others[0]).toMatchObject({
    kinds: ['contact-named', 'referral'],
    contacts: ['theo@greyhound.example', 'Theo'],
  });
});
