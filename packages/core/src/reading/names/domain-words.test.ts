import { describe, expect, test } from 'vitest';
import { nameFromDomain } from './domain-words.ts';

describe('nameFromDomain', () => {
  test.each([
    ['quietharbour', 'We meet at the harbour, where it is quiet.', 'Quiet Harbour'],
    ['saltandsmoke', 'Smoke rises; the salt is dry.', 'Salt and Smoke'],
    ['fern-hill', '', 'Fern Hill'],
    ['gantryventures', 'Rooting for you.', 'Gantry Ventures'],
    ['qwertyhouse', 'The house is shut.', 'Qwertyhouse'],
    ['lambeandsons', '', 'Lambe and Sons'],
    ['hartnollseeds', '', 'Hartnoll Seeds'],
    ['casaledesma', '', 'Casa Ledesma'],
    ['ateliervif', '', 'Atelier Vif'],
    ['playlane', '', 'Playlane'],
    ['steuerkanzlei-pfaffinger', '', 'Steuerkanzlei Pfaffinger'],
    ['uitgeverijgors', '', 'Uitgeverij Gors'],
    ['thegildedeel', '', 'The Gildedeel'],
    ['theodorabooks', '', 'Theodora Books'],
    ['mairie-sainteluce', '', 'Mairie de Sainteluce'],
  ])('%s', (domain, text, name) => {
    expect(nameFromDomain(domain, new Set(text.toLowerCase().split(/[^a-z]+/u)))).toBe(name);
  });
});
