import { describe, expect, it } from 'vitest';
import { FIELDS } from '../vocabulary.ts';
import { fieldProfile } from './field-profile.ts';

describe('field profiles', () => {
  it.each(FIELDS)('%s is complete and its last default fits always', (field) => {
    const profile = fieldProfile(field);
    expect(profile.field).toBe(field);
    for (const line of [profile.usual, profile.whom, profile.howSoon, profile.howOften, profile.never]) {
      expect(line).toMatch(/^[A-Z].*\.$/);
    }
    expect(profile.silenceDays).toBeGreaterThan(0);
    expect(profile.sources.length).toBeGreaterThan(0);
    const last = profile.defaults.at(-1);
    expect([last?.forms, last?.stages, last?.reasons]).toEqual([undefined, undefined, undefined]);
    expect(profile.defaults.map((rule) => rule.action)).not.toContain('ask-again');
  });

  it('gives odds as bands with a source and a year', () => {
    const bands = FIELDS.flatMap((field) => fieldProfile(field).odds);
    expect(bands.length).toBeGreaterThan(0);
    for (const { band, source } of bands) {
      expect(band).toMatch(/^(?:about|under|\d+ to) ?\d* ?/);
      expect(source.year).not.toBeNull();
      expect(source.url).toMatch(/^https:/);
    }
  });
});
