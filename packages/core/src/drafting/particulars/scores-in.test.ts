import { describe, expect, it } from 'vitest';
import { scoresIn } from './scores-in.ts';

describe('scoresIn', () => {
  it.each([
    ['You scored 62 out of 100 and the winning tender scored 78.', '62 of 100, and the winning bid 78'],
    ['Your bid received 71.5 out of 100; the winning bid received 84.', '71.5 of 100, and the winning bid 84'],
    ['Your total score was 58%.', '58'],
    // One criterion is not all of it, and how many were asked no mark.
    ['You scored 14 out of 30 for social value.', ''],
    ['We invited 12 of 40 firms.', ''],
  ])('%s', (sentence, total) => {
    expect(scoresIn([sentence]).total).toBe(total);
  });

  it('finds where the winning bid was furthest ahead', () => {
    const said = [
      'Your scores were: Price 36/40, Quality 41/60.',
      'The winning bidder scored: Price 33/40, Quality 52/60.',
    ];
    expect(scoresIn(said).gap).toBe('On quality we scored 41 and the winning bid 52');
    expect(scoresIn(said.slice(0, 1)).gap).toBe('');
  });
});
