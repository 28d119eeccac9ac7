import { describe, expect, it } from 'vitest';

import { fits } from './fits.ts';

describe('fits', () => {
  it('is so when every word typed begins a word of it', () => {
    expect(fits('Go to Settings: Your data', 'sett dat')).toBe(true);
    expect(fits('Go to Settings: Your data', 'sett mail')).toBe(false);
    expect(fits('Go to Noes', '')).toBe(true);
  });

  it('minds neither accents nor capitals nor marks', () => {
    expect(fits('Aller à : Réglages', 'reglages')).toBe(true);
    expect(fits('Sprache: Français', 'FRANC')).toBe(true);
    expect(fits('Go to Settings: “Your data”', 'your')).toBe(true);
  });
});
