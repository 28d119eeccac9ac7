import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, type Finding, type Severity } from './finding.ts';
import { readDraft } from './text/draft-text.ts';
import { isReady, tipsOf } from './tips.ts';

const text =
  'Dear Ms Ng,\n\nThank you for your reply and for your time. The oven was cold. Could I send a second loaf?\n\nKind regards,\nAna';
const draft = readDraft({ text, intent: 'ask-again' });

function found(category: Category, severity: Severity, words: string, rule = `${category}/known`): Finding {
  const start = text.indexOf(words);
  const rest = { quote: words, message: '', why: '', source: null, fixes: [] };
  return { rule, category, severity, start, end: start + words.length, ...rest };
}

/** The tips that a finding of each category spoils, when it stands in the middle of the letter. */
const spoilt = (severity: Severity): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    CATEGORIES.flatMap((category) => {
      const tips = tipsOf(draft, [found(category, severity, 'The oven was cold')]);
      const gone = Object.entries(tips).flatMap(([tip, holds]) => (holds ? [] : [tip]));
      return gone.length === 0 ? [] : [[category, gone]];
    }),
  );

describe('the five tips', () => {
  it('hold of a letter with nothing against it', () => {
    expect(tipsOf(draft, [])).toEqual({
      professional: true,
      polite: true,
      feedback: false,
      appreciative: true,
      willing: true,
    });
  });

  it('are spoilt by what is graver than a note, each by what is its opposite', () => {
    const both = ['professional', 'polite', 'feedback'];
    const unprofessional = ['professional', 'feedback'];
    const only = ['feedback'];
    expect(spoilt('warning')).toEqual({
      ...Object.fromEntries(CATEGORIES.map((category) => [category, only])),
      entitlement: both,
      threat: both,
      rude: both,
      snark: both,
      'over-head': both,
      shouting: both,
      accusation: both,
      pressure: both,
      guilt: both,
      bragging: unprofessional,
      placeholder: unprofessional,
      arguing: unprofessional,
      hardship: unprofessional,
      begging: unprofessional,
      'asked-twice': unprofessional,
      'passive-aggressive': ['polite', 'feedback'],
    });
  });

  it('stand beside a note of a rule, but not beside what is merely heard', () => {
    expect(spoilt('note')).toEqual(Object.fromEntries(CATEGORIES.map((category) => [category, ['feedback']])));
    const heard = found('flattery', 'note', 'The oven was cold', 'flattery/heard');
    expect(tipsOf(draft, [heard]).professional).toBe(false);
  });

  it.each(['snark', 'passive-aggressive', 'guilt', 'rude', 'accusation'] as const)(
    'count no thanks that are turned round by %s in the same sentence',
    (category) => {
      expect(tipsOf(draft, [found(category, 'warning', 'Thank you for your reply')]).appreciative).toBe(false);
      expect(tipsOf(draft, [found(category, 'warning', 'The oven was cold')]).appreciative).toBe(true);
      expect(tipsOf(draft, [found(category, 'warning', 'Could I send')]).appreciative).toBe(true);
    },
  );

  it('want a greeting and a close in a letter, and neither in a sentence', () => {
    const said = 'Thank you for your reply and for your time.';
    expect(tipsOf(readDraft({ text: said }), []).professional).toBe(false);
    expect(tipsOf(readDraft({ text: said, fragment: true }), []).professional).toBe(true);
    expect(tipsOf(readDraft({ text: `Dear Ms Ng,\n\n${said}` }), []).professional).toBe(false);
  });

  it('take any question of somebody who wants feedback for one about it', () => {
    expect(tipsOf(readDraft({ text, intent: 'ask-feedback' }), []).feedback).toBe(true);
    expect(tipsOf(readDraft({ text, intent: 'ask-again' }), []).feedback).toBe(false);
  });
});

describe('a letter', () => {
  const all = { professional: true, polite: true, feedback: true, appreciative: true, willing: true };

  it.each([
    ['ask-again', ['professional', 'polite', 'appreciative', 'willing']],
    ['ask-feedback', ['professional', 'polite', 'feedback', 'appreciative']],
    ['thank', ['professional', 'polite', 'appreciative']],
    ['keep-in-touch', ['professional', 'polite', 'appreciative', 'willing']],
    ['decline', ['professional', 'polite', 'appreciative']],
    [undefined, ['professional', 'polite', 'appreciative']],
  ] as const)('to %s is ready with the tips that it calls for, and no error', (intent, needed) => {
    expect(isReady(all, [], intent)).toBe(true);
    expect(isReady(all, [found('threat', 'error', 'oven')], intent)).toBe(false);
    expect(isReady(all, [found('threat', 'warning', 'oven')], intent)).toBe(true);
    const missed = Object.keys(all).filter((tip) => !isReady({ ...all, [tip]: false }, [], intent));
    expect(missed.toSorted()).toEqual([...needed].toSorted());
  });
});
