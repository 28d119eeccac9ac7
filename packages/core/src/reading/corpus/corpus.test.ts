import { describe, expect, test } from 'vitest';
import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../read-message.ts';
import type { Reading } from '../reading.ts';
import type { Case } from './case.ts';
import { corpus } from './corpus.ts';

function read(one: Case): Reading {
  const message = messageFromFields({
    from: one.from ?? 'Jo Lee <jo.lee@fernhill.org>',
    to: 'Mira Sol <mira@sol.example>',
    subject: one.subject ?? '',
    date: one.date ?? '2026-03-02',
    text: one.text,
    headers: { ...one.headers, ...(one.replyTo === undefined ? {} : { 'Reply-To': one.replyTo }) },
  });
  return readMessage(message, { me: one.me ?? [] });
}

function kinds(found: readonly { readonly kind: string }[]): readonly string[] {
  return found.map(({ kind }) => kind);
}

/** Those of the kinds asked for that were found; all found where none may be. */
function among(asked: readonly string[] | undefined, found: readonly string[]): readonly string[] {
  return asked === undefined || asked.length === 0 ? found : asked.filter((kind) => found.includes(kind));
}

/** What the case asserts, read off the reading. */
function asserted(one: Case, reading: Reading): Record<string, unknown> {
  const all: Record<string, unknown> = {
    verdict: reading.verdict,
    language: reading.language,
    field: reading.field,
    form: reading.form,
    finality: reading.finality,
    reasons: among(one.reasons, kinds(reading.reasons)),
    doors: among(one.doors, kinds(reading.doors)),
    doorDate: reading.doors.find(({ date }) => date === one.doorDate)?.date ?? reading.doors.map(({ date }) => date),
    noFeedback: reading.noFeedback,
    organisation: reading.organisation,
    role: reading.role,
    person: reading.person,
    replyTarget: reading.replyable.to,
  };
  return Object.fromEntries(
    Object.keys(all)
      .filter((key) => key in one)
      .map((key) => [key, all[key]]),
  );
}

function wanted(one: Case): Record<string, unknown> {
  const {
    id: _id,
    text: _text,
    subject: _subject,
    from: _from,
    replyTo: _replyTo,
    date: _date,
    headers: _headers,
    me: _me,
    ...rest
  } = one;
  return rest;
}

describe('the development corpus', () => {
  test('is broad', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
  });

  test.each(corpus.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    expect(asserted(one, read(one))).toEqual(wanted(one));
  });
});
