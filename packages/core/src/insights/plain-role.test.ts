import { describe, expect, it } from 'vitest';

import { plainRole } from './plain-role.ts';

describe('plainRole', () => {
  it('keeps what is said of work', () => {
    expect(plainRole('Senior Content Designer')).toBe('Senior Content Designer');
    expect(plainRole('UX Writer (12-month contract)')).toBe('UX Writer');
    expect(plainRole('Rédacteur')).toBe('Rédacteur');
  });

  it('keeps no name, known or not', () => {
    expect(plainRole('Assistant to Philippa Grantham at Skerry')).toBe('Assistant');
    expect(plainRole('Emberfold Editor, ref. QX-7781')).toBe('Editor');
    expect(plainRole('The Lantern Fellowship for Ann Lee')).toBe('Fellowship');
  });

  it('is empty where nothing is of work, or only what stands around it', () => {
    expect(plainRole('Skerry')).toBe('');
    expect(plainRole('Public Radio Northwind')).toBe('');
    expect(plainRole('')).toBe('');
  });
});
