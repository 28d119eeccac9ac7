import { expect, it } from 'vitest';
import { basisElsewhere } from './basis-elsewhere.ts';
import { NO_LINE } from './specific-line.ts';
import { thingElsewhere } from './thing-elsewhere.ts';

it.each([
  ['de', 'der Blick auf den See', { thing: 'der Blick auf den See' }],
  ['de', 'die Führung durchs Archiv', { remark: 'die Führung durchs Archiv' }],
  ['de', 'die Fragen zum Archiv', { what: 'die Fragen zum Archiv' }],
  ['de', 'das Gespräch', { thing: 'das Gespräch', remark: 'das Gespräch' }],
  ['de', 'Ihr Kinderprogramm', { yours: 'Ihr Kinderprogramm' }],
  ['de', 'als Sie nach dem Archiv fragten', { doing: 'als Sie nach dem Archiv fragten' }],
  ['fr', "le jour de l'atelier", { thing: "le jour de l'atelier", remark: "du jour de l'atelier" }],
  ['fr', 'le café et la visite', { thing: 'le café et la visite' }],
  ['fr', 'quand vous avez ri', { doing: 'vous avez ri' }],
  ['es', 'el paseo', { thing: 'el paseo', remark: 'del paseo' }],
  ['pt', 'a visita', { thing: 'a visita', remark: 'da visita' }],
  ['it', 'il vostro catalogo', { yours: 'il vostro catalogo' }],
  ['nl', 'de rondleiding', { thing: 'de rondleiding' }],
])('fits a thing in %s into the sentences that can hold it: %s', (language, thing, slots) => {
  expect(thingElsewhere(thing, language)).toEqual({ ...NO_LINE, ...slots });
});

it('tells news that are a sentence from fewer words', () => {
  expect(basisElsewhere('seit Montag haben wir drei Kunden', 'de').told).toBe('Seit Montag haben wir drei Kunden.');
  expect(basisElsewhere('drei zahlende Kunden', 'de')).toEqual({ clause: '', told: '', news: 'drei zahlende Kunden' });
  expect(basisElsewhere('Trois clients payants', 'fr').news).toBe('trois clients payants');
});
