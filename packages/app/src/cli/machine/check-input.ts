import type { ToneInput } from '@ajar/core';

import { FIELDS } from '../words.ts';
import { BadLine } from './bad-line.ts';
import { intentOf } from './context-input.ts';
import { choiceField, flagField, textField } from './fields.ts';
import type { JsonObject } from './fields.ts';

/** A letter in a line for `check`; what the line does not say comes from the options. */
export function toneInputOf(record: JsonObject, options: Omit<ToneInput, 'text'>): ToneInput {
  const text = textField(record, 'text');
  if (text === undefined) throw new BadLine('missing-field', '"text" is missing: the letter to check.');
  return {
    text,
    intent: intentOf(record) ?? options.intent,
    field: choiceField(record, 'field', FIELDS) ?? options.field,
    answers: textField(record, 'answers') ?? options.answers,
    fragment: flagField(record, 'fragment') ?? options.fragment,
    profile: options.profile,
  };
}
