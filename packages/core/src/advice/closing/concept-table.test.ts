import { describe, expect, it } from 'vitest';
import { CLOSING_CONCEPTS } from './closing-concepts.ts';
import { conceptsIn, wordsIn } from './concept-table.ts';

const conceptsOf = (line: string, language: string) =>
  conceptsIn(wordsIn(line), language).map((number) => CLOSING_CONCEPTS[number]);

describe('the concepts of a line', () => {
  it('are the same in seven languages', () => {
    const lines = [
      ['en', 'matter closed forever'],
      ['fr', 'affaire close jamais'],
      ['de', 'Angelegenheit erledigt endgültig'],
      ['es', 'asunto cerrado nunca'],
      ['it', 'faccenda chiusa mai'],
      ['pt', 'assunto encerrado nunca'],
      ['nl', 'zaak gesloten nooit'],
    ] as const;
    for (const [language, line] of lines) expect(conceptsOf(line, language)).toEqual(['matter', 'end', 'ever']);
  });

  it('are found in words that are put together or follow each other', () => {
    expect(conceptsOf('N’écrivez plus', 'fr')).toEqual(['not', 'contact', 'not']);
    expect(conceptsOf('A line under it, for good', 'en')).toEqual(['end', 'ever']);
  });

  it('are read as English where the language is not known', () => {
    expect(conceptsOf('my solicitor', 'und')).toEqual(['we', 'lawyer']);
  });
});
