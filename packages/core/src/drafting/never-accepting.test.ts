import { expect, it } from 'vitest';

import { makeLetter } from '../advice/testing/make-letter.ts';
import type { DraftInput } from './draft.ts';
import { draftReply } from './draft-reply.ts';
import { neverAccepting } from './never-accepting.ts';

function offer(language: string, text: string): DraftInput {
  const letter = makeLetter({ language, text, verdict: 'offer', person: 'Bea Sol' });
  return { ...letter, context: {}, intent: 'decline', occasion: 'good-news', profile: { name: 'Maya Lind' } };
}

it('lets no thanks that stand in for a no say yes', () => {
  for (const input of [
    offer('it', 'Cara Maya,\n\nsiamo lieti di offrirle il posto.\n\nBea Sol'),
    offer('pt', 'Cara Maya,\n\ntemos o prazer de lhe oferecer a vaga.\n\nBea Sol'),
    offer('nl', 'Beste Maya,\n\nwe bieden je graag de functie aan.\n\nBea Sol'),
  ]) {
    for (const seed of [0, 1, 2, 3, 4, 5]) {
      const { text } = draftReply({ ...neverAccepting(input), seed });
      expect(text).not.toMatch(/proseguire|buona notizia|seguir em frente|boa notícia|goede nieuws|graag verder/u);
    }
  }
});

it('leaves a no that has words as it is, and every other letter', () => {
  const input = offer('en', 'Dear Maya,\n\nWe are delighted to offer you the post.\n\nBea Sol');
  expect(neverAccepting(input)).toBe(input);
  const thanks: DraftInput = { ...input, intent: 'thank' };
  expect(neverAccepting(thanks)).toBe(thanks);
});
