import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { RejectionEvent } from '../rejection/event.ts';
import { FIELDS, INTENTS, OUTCOMES } from '../vocabulary.ts';
import type { Flow } from './flow.ts';
import { flowOf } from './flow-of.ts';
import type { Life } from './life.ts';
import { aLife, bouncedOn, cameOn, proposedOn, repliedOn, sentOn, turnedOn } from './testing/a-life.ts';

const day = fc.integer({ min: 0, max: 120 });
const anEvent: fc.Arbitrary<RejectionEvent> = fc.oneof(
  fc.tuple(day, fc.constantFrom(...INTENTS, null)).map(([at, intent]) => sentOn(at, intent)),
  fc
    .tuple(day, fc.constantFrom(...OUTCOMES), fc.constantFrom('mailbox' as const, 'user' as const))
    .map(([at, outcome, by]) => cameOn(at, outcome, by)),
  day.map(repliedOn),
  day.map(bouncedOn),
  fc.tuple(day, fc.constantFrom(...OUTCOMES)).map(([at, outcome]) => proposedOn(at, outcome)),
  fc.tuple(day, fc.constantFrom('closed' as const, 'reopened' as const)).map(([at, kind]) => turnedOn(at, kind)),
);
const lives: fc.Arbitrary<readonly Life[]> = fc.array(
  fc.tuple(fc.array(anEvent, { maxLength: 6 }), fc.constantFrom(...FIELDS), day).map((facts) => aLife(...facts)),
  { maxLength: 40 },
);

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((all, { count }) => all + count, 0);
const stage = ({ nodes }: Flow, name: string) => nodes.filter((node) => node.stage === name);

it('conserves: what flows into a node flows out of it, and every stage adds up to the noes', () => {
  fc.assert(
    fc.property(lives, (some) => {
      const flow = flowOf(some);
      expect(flow.total).toBe(some.length);
      for (const name of ['asked', 'no', 'done', 'came']) expect(sum(stage(flow, name)), name).toBe(some.length);
      for (const { id, count, stage: at } of flow.nodes) {
        if (at !== 'asked') expect(sum(flow.links.filter(({ target }) => target === id)), id).toBe(count);
        if (at !== 'came') expect(sum(flow.links.filter(({ source }) => source === id)), id).toBe(count);
      }
    }),
  );
});

it('is the same in whatever order the noes come, and draws no link twice', () => {
  fc.assert(
    fc.property(lives, (some) => {
      const flow = flowOf(some);
      expect(flowOf(some.toReversed())).toEqual(flow);
      const ways = flow.links.map(({ source, target }) => `${source} ${target}`);
      expect(new Set(ways).size).toBe(ways.length);
      expect(flow.links.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});

it('puts together the fields that are too many', () => {
  const flow = flowOf(FIELDS.flatMap((field, at) => Array.from({ length: at + 1 }, () => aLife([], field))));
  const asked = stage(flow, 'asked').map(({ what }) => what);
  expect(asked).toHaveLength(7);
  expect(asked[0]).toBe('other');
  expect(asked.at(-1)).toBe('rest');
});

it('has nothing to draw where there is nothing', () => {
  expect(flowOf([])).toEqual({ total: 0, nodes: [], links: [] });
});
