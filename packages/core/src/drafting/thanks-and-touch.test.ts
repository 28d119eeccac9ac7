import { expect, it } from 'vitest';
import { bodyOf } from './body-of.ts';
import type { DraftInput } from './draft.ts';
import { draftReply } from './draft-reply.ts';
import { doorCases } from './testing/door-cases.ts';
import { draftCases } from './testing/draft-cases.ts';

/** Who wants to stay in touch says so, whatever the letter offers; thanks leave it at thanks. */
it.each(['en', 'fr', 'de', 'es', 'pt', 'it', 'nl'])('thanks and staying in touch are two letters in %s', (language) => {
  const inputs = [...draftCases(3), ...doorCases(3)].filter(
    ({ intent, reading }) => intent === 'thank' && reading.language === language,
  );
  const same = inputs.filter((input) => bodyWith(input, 'thank') === bodyWith(input, 'keep-in-touch'));
  expect(inputs.length).toBeGreaterThan(50);
  expect(same.map((input) => bodyWith(input, 'thank'))).toEqual([]);
});

function bodyWith(input: DraftInput, intent: 'thank' | 'keep-in-touch'): string {
  return bodyOf(draftReply({ ...input, intent }));
}
