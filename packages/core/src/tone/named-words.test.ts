import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lines } from '../../../../bench/train/corpus-files.ts';
import { TONE } from '../../../../bench/train/tone/tone-corpus.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { readDraft } from './text/draft-text.ts';

/** What a rule knows by name in a sentence: words that it minds, or words that make the rest harmless. */
interface Named {
  readonly rule: string;
  readonly text: string;
  /** In small letters with straight quotes. */
  readonly words: string;
}

const named = await lines(join(TONE, 'named'), '.tsv', (line): Named => {
  const [rule = '', text = '', words = ''] = line.split('\t');
  return { rule, text, words };
});

/** Whether one of the rule's expressions finds these very words, whatever the sentence sounds like as a whole. */
function knows(rule: Rule | undefined, { text, words }: Named): boolean {
  const { flat } = readDraft({ text, fragment: true });
  return (rule?.expressions?.() ?? []).some((expression) =>
    Array.from(flat.matchAll(expression)).some(([found]) => found === words),
  );
}

const byRule = Map.groupBy(named, ({ rule }) => rule);

/** A sentence or more for each turn of phrase that the rules know: who takes one away sees here what is no longer known. */
describe('the words that rules know', () => {
  test.each([...byRule.keys()])('%s', (id) => {
    const rule = RULES.find((each) => each.id === id);
    expect((byRule.get(id) ?? []).filter((one) => !knows(rule, one))).toEqual([]);
  });

  test('are those of every rule that is made of expressions', () => {
    const made = RULES.filter(({ expressions, language }) => expressions !== undefined && language === 'en');
    expect(made.map(({ id }) => id).filter((id) => !byRule.has(id))).toEqual([]);
  });
});
