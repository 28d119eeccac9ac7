import { expect, it } from 'vitest';
import { makeLetter } from '../../advice/testing/make-letter.ts';
import type { Field } from '../../vocabulary.ts';
import { behindZu, matterElsewhere } from './matter-elsewhere.ts';
import { roleIn, workIn } from './matter.ts';

function named(language: string, subject: string, text: string, field: Field = 'job', role: string | null = null) {
  const letter = makeLetter({ language, field, text, role, subject });
  const input = { ...letter, context: {}, profile: { name: 'Maya Lind' } };
  return matterElsewhere(input, workIn(input), roleIn(input));
}

it.each([
  ['de', 'Ihre Bewerbung als Lektorin', 'job', 'meine Bewerbung', 'zu meiner Bewerbung als Lektorin'],
  ['de', 'AW: Ihr Antrag „Gärten der Nachbarn“', 'grant', 'meinen Antrag', 'zu meinem Antrag „Gärten der Nachbarn“'],
  ['de', 'Manuskript KR-88', 'journal', 'mein Manuskript', 'zu meinem Manuskript KR-88'],
  ['de', 'Ausschreibung 24/2026 Schulreinigung', 'tender', '', 'zur Ausschreibung 24/2026'],
  ['de', 'Ihre Gedichte', 'literary', 'meine Gedichte', 'zu meinen Gedichten'],
  ['de', 'Wohnung Gartenstraße 8', 'rental', '', 'zur Wohnung Gartenstraße 8'],
  ['fr', 'Votre candidature au poste d’archiviste', 'job', 'ma candidature', 'ma candidature au poste d’archiviste'],
  [
    'fr',
    'Votre manuscrit « La Saison des freux »',
    'literary',
    'mon manuscrit',
    'mon manuscrit « La Saison des freux »',
  ],
  ['fr', 'Appartement 14 rue des Tanneurs', 'rental', '', "l'appartement du 14 rue des Tanneurs"],
  ['fr', 'Votre offre', 'tender', 'notre offre', 'notre offre'],
  ['fr', 'Résultat de votre demande de bourse', 'grant', 'ma demande', 'ma demande de bourse'],
  ['es', 'Su original «Los hornos»', 'literary', 'mi original', 'mi original «Los hornos»'],
  ['es', 'Candidatura a jefa de producto', 'job', 'mi candidatura', 'mi candidatura a jefa de producto'],
] as const)('names in %s what a letter is about: %s', (language, subject, field, matter, name) => {
  expect(named(language, subject, 'Nein, non, no.', field)).toMatchObject({ matter, named: name });
});

it('takes what the letter calls it where the subject names nothing, and leaves offices alone', () => {
  expect(named('de', 'Rückmeldung', 'wir haben Ihren Vorschlag gelesen.')?.named).toBe('zu meinem Vorschlag');
  expect(named('fr', 'Re:', 'Merci pour ta proposition.')?.matter).toBe('ma proposition');
  expect(named('de', 'Ihre Vergabestelle', 'leider nein.')).toBeNull();
  expect(named('en', 'Your application', 'Not this time.')).toBeNull();
});

it('sets a German object behind "zu"', () => {
  expect(['meine Anfrage', 'meinen Text', 'mein Vorhaben', 'den Beitrag', 'das Angebot'].map(behindZu)).toEqual([
    'zu meiner Anfrage',
    'zu meinem Text',
    'zu meinem Vorhaben',
    'zum Beitrag',
    'zum Angebot',
  ]);
});
