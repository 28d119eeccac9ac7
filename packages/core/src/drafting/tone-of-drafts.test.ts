import { describe, expect, it } from 'vitest';
import { checkTone } from '../tone/check-tone.ts';
import { OCCASIONS } from '../vocabulary.ts';
import { draftReply } from './draft-reply.ts';
import { doorCases } from './testing/door-cases.ts';
import { draftCases } from './testing/draft-cases.ts';

/** The tone check is the last thing a draft passes before the user reads it: ours must not be what it warns of. */
describe('our own drafts under our own tone check', () => {
  const checked = [...[11, 12].flatMap(draftCases), ...doorCases(11)].map((input) => {
    const draft = draftReply(input);
    const report = checkTone({
      text: draft.text,
      intent: draft.intent,
      field: input.reading.field,
      answers: input.reading.text,
    });
    return { language: input.reading.language, draft, report };
  });

  it('show nothing above a note', () => {
    const above = checked.flatMap(({ report, language }) =>
      report.findings
        .filter((finding) => finding.severity !== 'note')
        .map((finding) => `${language} ${finding.rule}: ${finding.quote}`),
    );
    expect([...new Set(above)].slice(0, 40)).toEqual([]);
  });

  it('are ready when the facts are complete', () => {
    const waiting = checked.filter(({ report }) => !report.ready);
    expect(
      waiting.slice(0, 5).map(({ draft, report }) => ({ intent: draft.intent, tips: report.tips, text: draft.text })),
    ).toEqual([]);
  });

  it('raise no finding whatever they answer, in French, German and Spanish', () => {
    const cases = draftCases(13).filter(
      ({ intent, reading, context }) =>
        /^(?:de|es|fr)$/.test(reading.language) &&
        (intent === 'thank' || intent === 'keep-in-touch') &&
        context.stage === undefined,
    );
    const found = OCCASIONS.flatMap((occasion) => cases.map((input) => ({ ...input, occasion }))).flatMap((input) => {
      const draft = draftReply(input);
      const { field, text } = input.reading;
      return checkTone({ text: draft.text, intent: draft.intent, field, answers: text }).findings.map(
        ({ rule, quote }) =>
          `${input.reading.language} ${input.occasion} ${rule} ${quote === '' ? (draft.text.split('\n')[2] ?? '') : quote}`,
      );
    });
    expect([...new Set(found)].slice(0, 20)).toEqual([]);
  });

  it('raise no finding in French, German and Spanish', () => {
    const found = checked
      .filter(({ language }) => /^(?:de|es|fr)$/.test(language))
      .flatMap(({ report, draft, language }) =>
        report.findings.map(({ rule, quote }) => `${language} ${rule} ${quote === '' ? draft.text : quote}`),
      );
    expect([...new Set(found)].slice(0, 40)).toEqual([]);
  });
});
