import { describe, expect, it } from 'vitest';

import { fairShare } from './fair-share.ts';
import type { Spread } from './fair-share.ts';

const calm: Spread = { held: 0, waiting: 0, waitingLong: 0, all: 0, workers: 1, most: 500 };

describe('the share of a worker', () => {
  it('is taken in steps, up to its part', () => {
    expect(fairShare({ ...calm, waiting: 200, all: 200, workers: 2 })).toEqual({ take: 25, give: 0 });
    expect(fairShare({ ...calm, held: 90, waiting: 110, all: 200, workers: 2 })).toEqual({ take: 10, give: 0 });
    expect(fairShare({ ...calm, held: 100, waiting: 100, all: 200, workers: 2 })).toEqual({ take: 0, give: 0 });
  });

  it('is exceeded for what nobody else takes, as far as there is room', () => {
    const spread = { ...calm, held: 100, waiting: 100, waitingLong: 40, all: 200, workers: 2 };
    expect(fairShare(spread)).toEqual({ take: 25, give: 0 });
    expect(fairShare({ ...spread, most: 104 })).toEqual({ take: 4, give: 0 });
    expect(fairShare({ ...spread, most: 90 })).toEqual({ take: 0, give: 0 });
  });

  it('is come back to when another worker is there, unless it is nearly right', () => {
    expect(fairShare({ ...calm, held: 200, all: 200, workers: 2 })).toEqual({ take: 0, give: 25 });
    expect(fairShare({ ...calm, held: 106, all: 200, workers: 2 })).toEqual({ take: 0, give: 6 });
    expect(fairShare({ ...calm, held: 104, all: 200, workers: 2 })).toEqual({ take: 0, give: 0 });
    expect(fairShare({ ...calm, held: 2, all: 3, workers: 2 })).toEqual({ take: 0, give: 0 });
    expect(fairShare({ ...calm, held: 200, waiting: 3, all: 203, workers: 2 })).toEqual({ take: 0, give: 0 });
  });

  it('brings any spread into balance, and then stays', () => {
    const held = [180, 20, 0];
    for (let round = 0; round < 40; round += 1) {
      for (const index of held.keys()) {
        const all = 200;
        const waiting = all - held.reduce((sum, count) => sum + count, 0);
        const { take, give } = fairShare({ ...calm, held: held[index] ?? 0, waiting, all, workers: held.length });
        held[index] = (held[index] ?? 0) + take - give;
      }
    }
    expect(held.reduce((sum, count) => sum + count, 0)).toBe(200);
    expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(8);
  });
});
