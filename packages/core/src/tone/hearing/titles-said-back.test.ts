import { describe, expect, it } from 'vitest';
import { checkTone } from '../check-tone.ts';
import { readDraft } from '../text/draft-text.ts';
import { titlesSaidBack } from './titles-said-back.ts';

const ANSWERS = 'Dear Tim,\n\nWe read Maps for people who get lost with joy, and could not place it.\n\nAnn';
const draft = (sentence: string): string =>
  `Dear Ann,\n\nThank you for your answer. ${sentence}\n\nI would be glad to be kept in mind. Thank you again for your time.\n\nKind regards,\nTim`;
const spansIn = (sentence: string): readonly string[] => {
  const read = readDraft({ text: draft(sentence), answers: ANSWERS });
  return titlesSaidBack(read).map(({ start, end }) => read.text.slice(start, end));
};

describe('a title that both letters name', () => {
  it('is found as far as it is theirs, and nothing else is', () => {
    expect(spansIn('I sent you Maps for people who get lost in May.')).toEqual(['Maps for people who get lost']);
    expect(spansIn('And I could not place it with anybody else.')).toEqual([]);
    expect(spansIn('I sent you Letters to nobody.')).toEqual([]);
  });

  it('draws no note on how it sounds', () => {
    const text = draft('I sent you Maps for people who get lost.');
    const of = (answers?: string): readonly string[] =>
      checkTone({ text, intent: 'keep-in-touch', ...(answers === undefined ? {} : { answers }) }).findings.map(
        ({ rule }) => rule,
      );
    expect(of(ANSWERS)).toEqual([]);
  });

  it('leaves what is said beside it to be heard', () => {
    const text = draft('You people should get lost. I sent you Maps for people who get lost.');
    const { findings } = checkTone({ text, intent: 'keep-in-touch', answers: ANSWERS });
    expect(findings.map(({ category }) => category)).toContain('rude');
  });
});
