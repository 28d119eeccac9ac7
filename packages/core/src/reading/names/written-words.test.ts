import { describe, expect, test } from 'vitest';
import { writtenWords } from './written-words.ts';

describe('writtenWords', () => {
  test.each([
    ["poste d'agent d’accueil", 'poste d agent d accueil', 'poste|d|agent|d|accueil'],
    ["all'Orso dell'Alpe", 'all Orso dell Alpe', 'all|Orso|dell|Alpe'],
    ["Chargé(e) d'affaires", 'charge d affaires', 'Chargé(e)|d|affaires'],
    ['Delegado/a Comercial', 'delegado comercial', 'Delegado/a|Comercial'],
    ['Mitarbeiter*in Einkauf', 'mitarbeiter einkauf', 'Mitarbeiter*in|Einkauf'],
    ["O'Brien & Sons", 'obrien & sons', "O'Brien|&|Sons"],
    ['Design/Build', 'design build', 'Design|Build'],
  ])('%s', (text, keys, written) => {
    const words = writtenWords(text, { start: 0, end: text.length });
    expect(words.map(({ key }) => key).join(' ')).toBe(keys.toLowerCase());
    expect(words.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(written);
  });

  test('what leans on the next word joins it', () => {
    expect(writtenWords("d'agent", { start: 0, end: 7 }).map(({ joinsNext }) => joinsNext)).toEqual([true, false]);
  });
});
