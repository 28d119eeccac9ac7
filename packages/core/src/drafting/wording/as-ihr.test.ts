import { expect, it } from 'vitest';
import { GERMAN } from '../phrases/german.ts';
import type { PhraseGroup } from '../phrases/phrase-book.ts';
import { asIhr } from './as-ihr.ts';

/** Every phrase that the German book says to somebody who is "du". */
const close = Object.values(GERMAN.phrases)
  .flat()
  .filter((group): group is PhraseGroup => group?.when?.register === 'first-name')
  .flatMap(({ say }) => say);

it('leaves nothing that is said to one, in any phrase of the book', () => {
  expect(close.length).toBeGreaterThan(60);
  // Verbs of the second person end so; these do not belong to them.
  const others = /^(?:nächst|selbst|erst|fast|sonst|ist|lust|meist|solltest|passt|zuerst|einst|möglichst)$/i;
  const left = close.map(asIhr).filter((phrase) => {
    const words = phrase.match(/\p{L}+/gu) ?? [];
    return words.some((word) => /^(?:du|dir|dich|dein\w*)$/i.test(word) || (word.endsWith('st') && !others.test(word)));
  });
  expect(left).toEqual([]);
});

it('keeps what is said of others', () => {
  expect(asIhr('Danke, dass du dir die Zeit für eine Antwort genommen hast.')).toBe(
    'Danke, dass ihr euch die Zeit für eine Antwort genommen habt.',
  );
  expect(asIhr('Ich wünsche dir und dem Team alles Gute.')).toBe('Ich wünsche euch und dem Team alles Gute.');
  expect(asIhr('Dein Angebot nehme ich gern an.')).toBe('Euer Angebot nehme ich gern an.');
});
