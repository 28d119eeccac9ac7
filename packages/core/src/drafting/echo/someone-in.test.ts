import { describe, expect, it } from 'vitest';
import { someoneIn } from './someone-in.ts';

describe('someoneIn', () => {
  it.each([
    [
      ["We've decided to move ahead with another candidate who has shipped in a regulated field before."],
      'a candidate who has shipped in a regulated field before',
    ],
    [['We went with the one that had more of a local story.'], 'the one that had more of a local story'],
    [
      ['The owner has gone with another applicant.', 'They could move in straight away.'],
      'somebody who could move in straight away',
    ],
    [
      ['Had to go with the other lot, they could install before Christmas.'],
      'somebody who could install before Christmas',
    ],
    [
      ['Place has gone, the other lad had done a year at college already.'],
      'somebody who had done a year at college already',
    ],
    [['We have offered the role to an internal candidate.'], 'an internal candidate'],
  ])('says whom they chose, by what that person brings: %j', (sentences, someone) => {
    expect(someoneIn(sentences)).toBe(someone);
  });

  it.each([
    [['We have offered the job to another candidate.', 'They start on Monday with us.']],
    [['We went with somebody else whose work was stronger than yours.']],
    [['We have appointed somebody who has now accepted.']],
  ])('says nothing where it would be told nothing or would sound sore: %j', (sentences) => {
    expect(someoneIn(sentences)).toBe('');
  });
});
