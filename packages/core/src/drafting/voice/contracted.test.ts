import { describe, expect, it } from 'vitest';
import { contracted, countContractions } from './contracted.ts';
import { voiceIn } from './voice.ts';

const speaker = { ...voiceIn(undefined, 'en'), contractions: 0.8 };

describe('contractions', () => {
  it.each([
    ['I am glad of any feedback.', "I'm glad of any feedback."],
    ['I would be glad to go on from here.', "I'd be glad to go on from here."],
    ['Please do not hesitate.', "Please don't hesitate."],
    ['Do not worry.', "Don't worry."],
    ['It is good to know, and that is useful.', "It's good to know, and that's useful."],
    ['I have read it.', "I've read it."],
    ['I have always liked it.', "I've always liked it."],
    ['I will leave it there.', "I'll leave it there."],
    ['I will not come back to it.', "I won't come back to it."],
    ['I cannot come.', "I can't come."],
    ['I cannot, sadly.', 'I cannot, sadly.'],
    ['You have been kind.', "You've been kind."],
    ['There is no hurry.', "There's no hurry."],
    ['I am not sure.', "I'm not sure."],
    ['My interest has not changed.', "My interest hasn't changed."],
  ])('%s', (full, short) => {
    expect(contracted(full, speaker)).toBe(short);
  });

  it.each([
    'I am.',
    'Take it as it is, please.',
    'Whatever feedback you have, I take it.',
    'I have a question.',
    'I have to go.',
    'You have limited time.',
    'You know how grateful I am for it.',
    'It shows what a help it is to have friends.',
    'I am and remain interested.',
    'I would too.',
    'Please let us know.',
    'It is, as ever, a pleasure.',
    'Any feedback is something that I value.',
    'The iambic line and the itis of it.',
  ])('stay away from: %s', (text) => {
    expect(contracted(text, speaker)).toBe(text);
  });

  it('come only where the user contracts more often than not', () => {
    const text = 'I am glad.';
    expect(contracted(text, { ...speaker, contractions: 0.5 })).toBe(text);
    expect(contracted(text, { ...speaker, contractions: null })).toBe(text);
    expect(contracted(text, { ...speaker, language: 'de' })).toBe(text);
    expect(contracted("I'm glad.", { ...speaker, contractions: 0 })).toBe("I'm glad.");
  });

  it('are counted with either apostrophe', () => {
    expect(countContractions("I'm here. I’ve read it. I am glad, and Ann's dog does not bite.")).toEqual({
      contracted: 2,
      full: 2,
    });
  });
});
