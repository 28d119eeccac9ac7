import { bodyOf, draftReply, messageFromFields, readMessage } from '@ajar/core';
import type { DraftInput } from '@ajar/core';
import { expect, it } from 'vitest';

import { unlikeEachOther } from './unlike-each-other.ts';

const message = messageFromFields({
  from: 'Ann Lee <ann@harbour.example>',
  subject: 'Your application',
  text: 'Dear Tom,\n\nUnfortunately, we have decided to go with another candidate.\n\nAnn Lee',
});
const input: DraftInput = { message, reading: readMessage(message, {}), context: {}, profile: { name: 'Tom Abara' } };

it('writes the same letter twice in other words, the same way each time', () => {
  const run = () => {
    const write = unlikeEachOther();
    return Array.from({ length: 12 }, () => bodyOf(write(input)));
  };
  const bodies = run();
  expect(bodies[0]).toBe(bodyOf(draftReply(input)));
  expect(new Set(bodies).size).toBe(12);
  expect(run()).toEqual(bodies);
});

it('goes on with the first words when all turns are taken', () => {
  const write = unlikeEachOther();
  const texts = Array.from({ length: 30 }, () => write(input).text);
  expect(texts.at(-1)).toBe(texts[0]);
});
