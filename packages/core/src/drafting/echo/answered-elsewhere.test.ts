import { expect, it } from 'vitest';
import { makeLetter } from '../../advice/testing/make-letter.ts';
import type { LetterSketch } from '../../advice/testing/make-letter.ts';
import { caseOf } from '../../advice/case.ts';
import { answeredElsewhere } from './answered-elsewhere.ts';

const answered = (sketch: LetterSketch, told: string) =>
  answeredElsewhere(caseOf({ ...makeLetter(sketch), context: {} }), told);

it.each([
  ['de', 'Melden Sie sich gern wieder, wenn Sie zahlende Kunden haben.', 'Seit Montag haben wir drei zahlende Kunden'],
  ['fr', 'Écrivez-nous si vous dépassez les 50 clients.', 'nous avons signé notre 53e client'],
  ['es', 'Cuando tengas una versión reducida, escríbenos.', 'tengo una versión reducida de seis metros'],
])('takes the condition as met in %s: %s', (language, text, told) => {
  expect(answered({ language, text }, told)).toBe('condition');
});

it('takes a reason as answered, and nothing that the two do not share', () => {
  const text = 'Die Entfernung zum Standort Kiel war uns zu groß.';
  const letter = { language: 'de', text, reasons: [['location', 'Die Entfernung zum Standort Kiel']] } as const;
  expect(answered(letter, 'Ich habe jetzt eine Wohnung am Standort')).toBe('reason');
  expect(answered(letter, 'Ich habe die Prüfung bestanden')).toBeNull();
  expect(
    answered({ language: 'de', text: 'Melden Sie sich, wenn Sie umziehen.' }, 'Ich habe ein Buch fertig'),
  ).toBeNull();
});
