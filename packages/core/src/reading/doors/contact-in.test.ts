import { describe, expect, it } from 'vitest';
import { contactIn, contactSigns, hasPhone } from './contact-in.ts';

describe('contactIn', () => {
  it.each([
    ['Questions go to Chairs@Micromat.example.', 'chairs@micromat.example'],
    ['Please contact Ann Lee about it.', 'Ann Lee'],
    ['Melden Sie sich gern bei unserer Frau Tiedge.', 'Frau Tiedge'],
    ['Contact : M. Tourneboeuf, poste 214.', 'M. Tourneboeuf'],
    ['Bel met Noor, zij was secretaris van de commissie.', 'Noor'],
    ['Wenden Sie sich an Petra Kurz.', 'Petra Kurz'],
    ['We will look for an Associate Editor in January.', null],
    ['Do get in touch.', null],
  ])('%s', (sentence, contact) => {
    expect(contactIn(sentence)).toBe(contact);
  });
});

describe('hasPhone', () => {
  it.each([
    ['Bev on 0555 010 229 would be thrilled.', true],
    ['credit coaching with Ms. Tate, (555) 010-7744.', true],
    ['The next round opens on 2026-09-01.', false],
    ['from 2026 to 2028', false],
    ['a fee of 1 200 000 €', false],
  ])('%s', (sentence, is) => {
    expect(hasPhone(sentence)).toBe(is);
  });
});

it('an address may stand in the next sentence', () => {
  expect(contactSigns('Please write to him.', 'His address is jo@brill.example.')).toEqual([1, 0, 0, 0, 0]);
  expect(contactSigns('Next time write to me directly.', '')).toEqual([0, 0, 0, 0, 1]);
});
