import { describe, expect, it } from 'vitest';

import { aNo } from '../testing/a-no.ts';
import { senderName, what, who } from './who.ts';

describe('who', () => {
  it('names the organisation, else the person, else the sender', () => {
    expect(who(aNo())).toBe('Harbour Review');
    expect(who(aNo({ organisation: null }))).toBe('Ann Lee');
    expect(who(aNo({ organisation: null, person: null, from: 'Ann <ann@harbour.example>' }))).toBe('Ann');
    expect(who(aNo({ organisation: null, person: null, from: '' }))).toBe('Sender unknown');
  });
});

describe('senderName', () => {
  it('takes the name, or the address where there is none', () => {
    expect(senderName('"Lee, Ann" <ann@harbour.example>')).toBe('Lee, Ann');
    expect(senderName('<ann@harbour.example>')).toBe('<ann@harbour.example>');
    expect(senderName('ann@harbour.example')).toBe('ann@harbour.example');
  });
});

describe('what', () => {
  it('is the role, else the subject', () => {
    expect(what(aNo())).toBe('An essay');
    expect(what(aNo({ role: null }))).toBe('An essay');
    expect(what(aNo({ role: null, subject: 'AW: RE: Your pitch' }))).toBe('Your pitch');
  });
});
