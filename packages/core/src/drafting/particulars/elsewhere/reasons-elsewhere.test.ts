import { expect, it } from 'vitest';
import { reasonsElsewhere } from './reasons-elsewhere.ts';

const reasons = (language: string, sentence: string, close = false) => reasonsElsewhere([sentence], language, close);

it.each([
  [
    'fr',
    'Nous recherchons une personne ayant une expérience du terrain.',
    'vous recherchiez une personne ayant une expérience du terrain',
  ],
  ['fr', 'La programmation 2027 est déjà bouclée.', 'la programmation 2027 soit déjà bouclée'],
  ['de', 'Wir brauchen erste Umsätze.', 'Sie erste Umsätze brauchen'],
  ['de', 'Leider ist das Programm für 2027 schon voll.', 'das Programm für 2027 schon voll ist'],
  ['de', 'Wir sagen ab, da ein anderer Anbieter früher beginnen kann.', 'ein anderer Anbieter früher beginnen kann'],
  [
    'es',
    'Buscamos una persona con más experiencia en urgencias.',
    'busquen una persona con más experiencia en urgencias',
  ],
  ['es', 'El presupuesto está cerrado hasta marzo.', 'el presupuesto está cerrado hasta marzo'],
])('says what stands in the way in %s as it is understood: %s', (language, sentence, cause) => {
  expect(reasons(language, sentence).cause).toBe(cause);
});

it('says it to people who say "du" and "tú"', () => {
  expect(reasons('de', 'Wir brauchen erste Umsätze.', true).cause).toBe('ihr erste Umsätze braucht');
  expect(reasons('es', 'Necesitamos ver ingresos.', true).cause).toBe('necesitéis ver ingresos');
});

it.each([
  ['de', 'Uns fehlt bei Ihnen noch Erfahrung mit der Budgetplanung.', 'noch Erfahrung mit der Budgetplanung fehlt'],
  ['de', 'Der Finanzplan war nicht vollständig.', 'der Finanzplan nicht vollständig war'],
  ['fr', 'Le marché nous semble encore trop étroit.', 'le marché vous semble encore trop étroit'],
  ['fr', "Il nous manque de l'expérience sur Kubernetes pour ce poste.", "il manque de l'expérience sur Kubernetes"],
  ['es', 'Nos faltaba experiencia en cooperación en tu perfil.', 'faltaba experiencia en cooperación'],
])('says what was found in %s: %s', (language, sentence, finding) => {
  expect(reasons(language, sentence).finding).toBe(finding);
});

it('names whom they chose so that a sentence can go on', () => {
  const chose = 'Wir haben uns für eine Bewerberin entschieden, die';
  expect(reasons('de', `${chose} mehr Erfahrung im Sachbuch mitbringt.`).someone).toBe(
    'jemanden mit mehr Erfahrung im Sachbuch',
  );
  expect(reasons('de', `${chose} schon hier gearbeitet hat.`).someone).toBe(
    'eine Bewerberin, die schon hier gearbeitet hat,',
  );
  expect(reasons('fr', 'On a choisi un comédien qui avait déjà travaillé avec nous.').someone).toBe(
    'un comédien qui avait déjà travaillé avec vous',
  );
});

it('names to whom the work was given', () => {
  expect(reasons('fr', "Nous avons confié le roman à une traductrice qui connaît déjà l'autrice.").someone).toBe(
    "une traductrice qui connaît déjà l'autrice",
  );
});

it('says nothing back that speaks of either side', () => {
  expect(reasons('fr', 'Nous recherchons une personne de votre âge.').cause).toBe('');
  expect(reasons('de', 'Ihre Mappe ist leider nicht vollständig.').finding).toBe('');
});
