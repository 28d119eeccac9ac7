/** The objects that go out: docs/cli.md. Entries may be added, never renamed. */
import type { Advice, Alternative, Draft, Finding, Reading, ToneReport } from '@ajar/core';

import type { Id } from './fields.ts';

export function readingShape(id: Id, reading: Reading, withText: boolean): object {
  return {
    id,
    verdict: reading.verdict,
    confidence: reading.confidence,
    language: reading.language,
    field: reading.field,
    form: reading.form,
    finality: reading.finality,
    reasons: reading.reasons.map(({ kind, quote, start, end, rule }) => ({ kind, quote, start, end, rule })),
    doors: reading.doors.map(({ kind, quote, start, end, date, contact, rule }) => ({
      kind,
      quote,
      start,
      end,
      date,
      contact,
      rule,
    })),
    noFeedback: reading.noFeedback,
    replyable: { ok: reading.replyable.ok, to: reading.replyable.to, why: reading.replyable.why },
    organisation: reading.organisation,
    role: reading.role,
    person: reading.person,
    evidence: reading.evidence.map(({ says, quote, start, end, rule }) => ({ says, quote, start, end, rule })),
    ...(withText ? { text: reading.text } : {}),
  };
}

export function toneShape(id: Id, report: ToneReport): object {
  const { professional, polite, feedback, appreciative, willing } = report.tips;
  return {
    id,
    findings: report.findings.map(findingShape),
    tips: { professional, polite, feedback, appreciative, willing },
    politeness: report.politeness,
    words: report.words,
    ready: report.ready,
    language: report.language,
    checked: report.checked,
  };
}

function findingShape(finding: Finding): object {
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    start: finding.start,
    end: finding.end,
    quote: finding.quote,
    message: finding.message,
    why: finding.why,
    source: finding.source,
    fixes: finding.fixes.map(({ title, start, end, text }) => ({ title, start, end, text })),
  };
}

export function adviceShape(id: Id, advice: Advice): object {
  return {
    id,
    action: advice.action,
    because: advice.because,
    against: advice.against,
    odds: advice.odds,
    notBefore: advice.notBefore,
    ...(advice.when === undefined ? {} : { when: { earliest: advice.when.earliest, why: advice.when.why } }),
    to: advice.to,
    locked: advice.locked,
    questions: advice.questions,
  };
}

export function draftShape(id: Id, draft: Draft, alternatives?: readonly Alternative[]): object {
  return {
    id,
    to: draft.to,
    subject: draft.subject,
    headers: draft.headers,
    text: draft.text,
    parts: partsShape(draft),
    needs: draft.needs,
    intent: draft.intent,
    ...(alternatives === undefined
      ? {}
      : { alternatives: alternatives.map((letter) => ({ text: letter.text, parts: partsShape(letter) })) }),
  };
}

function partsShape({ parts }: Alternative): Draft['parts'] {
  return parts.map(({ part, start, end }) => ({ part, start, end }));
}
