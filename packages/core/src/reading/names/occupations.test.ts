import { describe, expect, it } from 'vitest';
import { isOccupation } from './occupations.ts';

describe('isOccupation', () => {
  it.each([
    'welders',
    'mecanicienne',
    'ouvriere',
    'bombeira',
    'kellnerin',
    'archeologue',
    'panadera',
    'werkvoorbereider',
    'beroepsbrandweerman',
    'brandmeisteranwarterin',
  ])('%s is work', (word) => {
    expect(isOccupation(word)).toBe(true);
  });

  it.each(['pas', 'preferent', 'entrevista', 'moteur', 'berlin', 'the', 'merci'])('%s is none', (word) => {
    expect(isOccupation(word)).toBe(false);
  });
});
