import { describe, expect, it } from 'vitest';
import { stayedIn } from './stayed-in.ts';

describe('what stayed with them', () => {
  it.each([
    [
      'Everybody in the reading room remembers your question about the maps.',
      'everybody in the reading room remembers my question about the maps',
    ],
    ['My finance director has asked to keep your checklist.', 'your finance director has asked to keep my checklist'],
    ["I'm still thinking about the umbrella.", 'you are still thinking about the umbrella'],
    ["For what it's worth, yours is the one I told my husband about.", 'mine is the one you told your husband about'],
    [
      "The photograph of your grandmother's loom is still on our wall.",
      "the photograph of my grandmother's loom is still on your wall",
    ],
    [
      'The director watched your second take three times, and laughed.',
      'the director watched my second take three times',
    ],
    ['Year 9 asked whether you were coming back.', 'Year 9 asked whether I was coming back'],
    ['That joint you brought is as good as anything we make.', 'the joint I brought is as good as anything you make'],
  ])('says back %s', (sentence, said) => {
    expect(stayedIn(sentence)).toBe(said);
  });

  it.each([
    'I talked about your price with the board.',
    'She still talks about her first show.',
    'We are still talking about the budget, but nothing is certain.',
    'The committee read your application twice.',
    'I still have concerns about the second half.',
  ])('leaves alone %s', (sentence) => {
    expect(stayedIn(sentence)).toBeNull();
  });
});
