import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTone } from './check-tone.ts';
import type { Finding, Fix, ToneInput, ToneReport } from './finding.ts';
import type { Example } from './rule.ts';
import { RULES } from './rules.ts';
import { INTENTS } from '../vocabulary.ts';

const asInput = (example: Example): ToneInput =>
  typeof example === 'string' ? { text: example, fragment: true } : example;
const apply = (text: string, fix: Fix): string => text.slice(0, fix.start) + fix.text + text.slice(fix.end);
const errors = (report: ToneReport): readonly Finding[] =>
  report.findings.filter((found) => found.severity === 'error');

const count = (report: ToneReport, rule: string): number =>
  report.findings.filter((found) => found.rule === rule).length;

const letter = (said: string): string =>
  `Dear Ms Ng,\n\nThank you for your reply about the bakery lease, and for the time you gave us. ${said} I quite understand if nothing can be done.\n\nKind regards,\nAna Flores`;

describe('what is checked', () => {
  const bad = 'Hello,\n\nThank you for writing. I cannot believe it??\n\nBest,\nAna';

  it('says where, in offsets of the text that was given', () => {
    const found = checkTone({ text: bad }).findings.find((each) => each.category === 'shouting');
    expect(found).toMatchObject({
      rule: 'shouting/marks',
      quote: '??',
      start: bad.indexOf('??'),
      end: bad.indexOf('??') + 2,
    });
  });

  it.each([
    ['quoted lines', 'Hello,\n\nThank you.\n\nBest,\nAna\n\n> WHY DID YOU NOT ANSWER ME??'],
    [
      'the signature',
      'Hello,\n\nThank you for the kind and clear note you sent me today.\n\nBest,\nAna\n-- \nANA!! WHY NOT YOU!!',
    ],
    [
      'what follows the header of a quotation',
      'Hello,\n\nThank you.\n\nBest,\nAna\n\nOn 3 May 2026, Sam wrote:\nWHY DID YOU NOT ANSWER??',
    ],
  ])('leaves %s alone', (_, text) => {
    expect(checkTone({ text }).findings.filter((found) => found.category === 'shouting')).toEqual([]);
  });

  it.each([
    ['a comment line naming the rule', `ajar-ignore: shouting/marks\n${bad}`],
    ['a mark-up comment', `${bad}\n<!-- ajar-ignore shouting/marks -->`],
    ['a comment naming the category', `# ajar-ignore: shouting\n${bad}`],
  ])('drops what %s waves through, and does not count its words', (_, text) => {
    const report = checkTone({ text });
    expect(report.findings.map((found) => found.category)).not.toContain('shouting');
    expect(report.words).toBe(checkTone({ text: bad }).words);
  });

  it('does not let quoted mail wave anything through', () => {
    const text = `${bad}\n\n> ajar-ignore: shouting/marks`;
    expect(checkTone({ text }).findings.map((found) => found.category)).toContain('shouting');
  });

  it('drops a finding ignored once, at these words only', () => {
    const twice = `${bad}\n\nAnd now?!`;
    const report = checkTone({ text: twice, ignore: [{ rule: 'shouting/marks', quote: '??' }] });
    expect(report.findings.filter((found) => found.rule === 'shouting/marks').map((found) => found.quote)).toEqual([
      '?!',
    ]);
  });

  it('shows errors only to the gentle, and everything to the strict', () => {
    const text = 'Hello [Name],\n\nWhat does it mean??';
    const categories = (profile: 'gentle' | 'standard' | 'strict'): readonly string[] =>
      checkTone({ text, profile }).findings.map((found) => found.category);
    expect(categories('gentle')).toEqual(['placeholder']);
    expect(categories('standard')).toContain('shouting');
    expect(categories('strict').length).toBeGreaterThanOrEqual(categories('standard').length);
  });

  it('takes words that a rule knows more gravely where the whole sentence sounds like it', () => {
    const formula =
      'I hope this message finds you and all your dear ones in the best of health, and I remain at your entire disposal for any further clarification.';
    const { findings } = checkTone({ text: letter(formula), intent: 'ask-again' });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['boilerplate/finds-you-well', 'warning'],
      ['boilerplate/office-formula', 'warning'],
    ]);
    const short = checkTone({ text: letter('I hope this finds you in good health.') });
    expect(short.findings.map(({ severity }) => severity)).toEqual(['note']);
  });

  it('looks at each sentence for itself: the second reproach is marked as well', () => {
    const { findings } = checkTone({ text: 'I deserved a yes. You made a mistake.', fragment: true });
    expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([
      ['entitlement/deserve', 'I deserved'],
      ['arguing/you-are-wrong', 'You made a mistake'],
    ]);
    expect(checkTone({ text: 'Thank you. I made a mistake.', fragment: true }).findings).toEqual([]);
  });

  it('does not let a matter of taste that is not shown stand for what is heard', () => {
    const text = letter('Frankly, I was surprised to see that strangers were put first.');
    const shownTo = (profile: 'standard' | 'strict'): readonly (readonly [string, string])[] =>
      checkTone({ text, profile }).findings.map(({ rule, severity }) => [rule, severity]);
    expect(shownTo('standard')).toEqual([['bragging/heard', 'warning']]);
    expect(shownTo('strict')).toContainEqual(['passive-aggressive/honestly', 'note']);
  });

  it('is not ready while anything is merely heard and was not waved through', () => {
    const text = letter('A copy of the scores would help, and a call, and the name of whoever marks the next one.');
    const report = checkTone({ text, intent: 'ask-again' });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['multiple-asks/heard']);
    expect(report.ready).toBe(false);
    const ignore = report.findings.map(({ rule, quote }) => ({ rule, quote }));
    expect(checkTone({ text, intent: 'ask-again', ignore }).ready).toBe(true);
  });

  it('says that another language was looked at in part', () => {
    const text =
      'Bonjour Madame,\n\nje vous remercie pour votre réponse et pour le temps que vous avez pris.\n\nCordialement,\nCamille';
    expect(checkTone({ text })).toMatchObject({ language: 'fr', checked: 'partial' });
    expect(checkTone({ text: 'Thank you for the reply.' })).toMatchObject({ language: 'en', checked: 'full' });
    expect(checkTone({ text: 'Спасибо вам за ваш ответ и за ваше время, я очень это ценю.' })).toMatchObject({
      language: 'und',
      checked: 'partial',
    });
  });

  it.each([
    [
      'fr',
      'Madame,\n\nJe vous remercie pour votre réponse et pour le temps que vous avez pris. Mon avocat prendra contact avec vous.\n\nCordialement,\nClaire Aubry',
      'threat/in-french',
      'error',
    ],
    [
      'de',
      'Guten Tag Frau Weber,\n\nvielen Dank für Ihre Antwort und für Ihre Zeit. Ich erwarte Ihren Anruf bis Freitag.\n\nFreundliche Grüße\nJonas Ott',
      'pressure/in-german',
      'warning',
    ],
    [
      'es',
      'Estimada señora Ruiz:\n\nMuchas gracias por su respuesta y por el tiempo que me ha dedicado. Me merezco esta plaza y usted lo sabe.\n\nUn saludo cordial,\nLuis Vega',
      'entitlement/in-spanish',
      'warning',
    ],
  ])(
    'finds what is said in so many words in %s, and does not call the letter ready',
    (language, text, rule, severity) => {
      const report = checkTone({ text, intent: 'thank' });
      expect(report).toMatchObject({ language, checked: 'partial', ready: false });
      expect(report.findings.map((found) => [found.rule, found.severity])).toContainEqual([rule, severity]);
    },
  );

  it('looks for the words of a language in that language only', () => {
    const text =
      'Thank you for the note. The play is called “Mon avocat prendra contact avec vous, Madame”, and it is done.';
    expect(checkTone({ text, fragment: true }).findings.filter(({ rule }) => rule.includes('/in-'))).toEqual([]);
  });

  it('asks for feedback only where the intent does', () => {
    const text = 'Dear Ms Ng,\n\nThank you for your reply and for your time.\n\nKind regards,\nAna';
    expect(checkTone({ text, intent: 'thank' })).toMatchObject({ ready: true, tips: { feedback: false } });
    expect(checkTone({ text, intent: 'ask-feedback' })).toMatchObject({ ready: false });
    expect(checkTone({ text, intent: 'keep-in-touch' })).toMatchObject({ ready: false, tips: { willing: false } });
  });

  it('hears courtesy in the politeness score', () => {
    const polite = checkTone({ text: 'Hello, thank you. Could you tell me more, if you have time?' }).politeness;
    const plain = checkTone({ text: 'The sample is attached.' }).politeness;
    const curt = checkTone({ text: 'Why did you not look at it? You should have.' }).politeness;
    expect(polite).toBeGreaterThan(plain);
    expect(plain).toBeGreaterThan(curt);
  });
});

describe('every text', () => {
  const pieces = RULES.flatMap((rule) => [...rule.bad, ...rule.good]).map((example) => asInput(example).text);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces, '\n', '\n\n', '> ', '-- \n', '!!', '\r\n', '\uE000', '"', '[', '<'),
          fc.string({ maxLength: 8 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );
  const input = fc.record({
    text,
    intent: fc.option(fc.constantFrom(...INTENTS), { nil: undefined }),
    fragment: fc.boolean(),
  });

  it('has findings whose quotes are its words, in order, and a politeness between 0 and 1', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { findings, politeness } = checkTone({ ...given, profile: 'strict' });
        expect(politeness).toBeGreaterThanOrEqual(0);
        expect(politeness).toBeLessThanOrEqual(1);
        for (const [at, found] of findings.entries()) {
          expect(found.quote).toBe(given.text.slice(found.start, found.end));
          expect(found.start).toBeLessThanOrEqual(found.end);
          expect(found.end).toBeLessThanOrEqual(given.text.length);
          expect(found.start).toBeGreaterThanOrEqual(findings[at - 1]?.start ?? 0);
          for (const fix of found.fixes)
            expect(fix.start >= 0 && fix.start <= fix.end && fix.end <= given.text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(checkTone(given)).toEqual(checkTone(given));
      }),
      { numRuns: 50 },
    );
  });
});

describe('every fix of every example', () => {
  const fixes = RULES.flatMap((rule) =>
    rule.bad.flatMap((example) => {
      const input = asInput(example);
      const report = checkTone({ ...input, profile: 'strict' });
      return report.findings.flatMap((found) => found.fixes.map((fix) => ({ input, report, found, fix })));
    }),
  );

  it('makes no new error', () => {
    const worse = fixes.filter(({ input, report, fix }) => {
      const before = new Map<string, number>();
      for (const { rule } of errors(report)) before.set(rule, (before.get(rule) ?? 0) + 1);
      const after = errors(checkTone({ ...input, profile: 'strict', text: apply(input.text, fix) }));
      for (const { rule } of after) before.set(rule, (before.get(rule) ?? 0) - 1);
      return [...before.values()].some((left) => left < 0);
    });
    expect(worse.map(({ input, fix }) => `${input.text} => ${fix.title}`)).toEqual([]);
  });

  it('settles what it was offered for', () => {
    const still = fixes.filter(({ input, report, found, fix }) => {
      const after = checkTone({ ...input, profile: 'strict', text: apply(input.text, fix) });
      return count(after, found.rule) >= count(report, found.rule);
    });
    expect(still.map(({ input, found, fix }) => `${found.rule}: ${input.text} => ${fix.title}`)).toEqual([]);
  });
});
