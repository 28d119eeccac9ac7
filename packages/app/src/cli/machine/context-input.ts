import { isTimeZone, voiceOf } from '@ajar/core';
import type { AdviceContext, Basis, DraftFacts, DraftProfile, Intent, Occasion, OwnRecord } from '@ajar/core';

import { BASIS_KINDS, INTENTS, OCCASIONS, STAGES } from '../words.ts';
import { BadLine } from './bad-line.ts';
import {
  choiceField,
  countField,
  dayField,
  isObject,
  listField,
  momentField,
  objectField,
  textField,
} from './fields.ts';
import type { JsonObject } from './fields.ts';

/** `"context"` of a line for `advise` and `draft`. */
export function contextOf(record: JsonObject): AdviceContext {
  const context = objectField(record, 'context') ?? {};
  return {
    stage: choiceField(context, 'stage', STAGES, 'context.stage'),
    asksSoFar: countField(context, 'asksSoFar', 'context.asksSoFar'),
    noesSoFar: countField(context, 'noesSoFar', 'context.noesSoFar'),
    basis: basisOf(context),
    today: dayField(context, 'today', 'context.today'),
    now: momentField(context, 'now', 'context.now'),
    zone: zoneOf(context),
    record: recordOf(context),
  };
}

function zoneOf(context: JsonObject): string | undefined {
  const zone = textField(context, 'zone', 'context.zone');
  if (zone === undefined || isTimeZone(zone)) return zone;
  throw new BadLine('bad-field', '"context.zone" must be the name of a time zone such as Europe/Berlin.');
}

function recordOf(context: JsonObject): OwnRecord | undefined {
  const record = objectField(context, 'record', 'context.record');
  if (record === undefined) return undefined;
  const asked = countField(record, 'asked', 'context.record.asked');
  const granted = countField(record, 'granted', 'context.record.granted');
  if (asked === undefined || granted === undefined)
    throw new BadLine('missing-field', '"context.record" needs "asked" and "granted".');
  if (granted > asked)
    throw new BadLine('bad-field', '"context.record.granted" cannot be more than "context.record.asked".');
  return { asked, granted };
}

function basisOf(context: JsonObject): readonly Basis[] | undefined {
  return listField(context, 'basis', 'context.basis')?.map((entry, index) => {
    const path = `context.basis[${index}]`;
    if (!isObject(entry)) throw new BadLine('bad-field', `"${path}" must be an object with "kind" and "text".`);
    const kind = choiceField(entry, 'kind', BASIS_KINDS, `${path}.kind`);
    if (kind === undefined)
      throw new BadLine('missing-field', `"${path}.kind" is missing; it is one of: ${BASIS_KINDS.join(', ')}.`);
    return { kind, text: textField(entry, 'text', `${path}.text`) ?? '' };
  });
}

/** Actions of an advice for which letters have no intent of their own. */
const AS_ADVISED = ['use-the-route', 'let-go'] as const;

/** `"intent"`; where it names what was advised, and a letter has no such intent, the advice tells: undefined. */
export function intentOf(record: JsonObject): Intent | undefined {
  const advised = AS_ADVISED.some((action) => record['intent'] === action);
  return advised ? undefined : choiceField(record, 'intent', INTENTS);
}

/** `"occasion"`: what is answered, where the letter alone does not tell. */
export function occasionOf(record: JsonObject): Occasion | undefined {
  return choiceField(record, 'occasion', OCCASIONS);
}

/** `"facts"`: what the user said that the thread does not. */
export function factsOf(record: JsonObject): DraftFacts | undefined {
  const facts = objectField(record, 'facts');
  if (facts === undefined) return undefined;
  return {
    specific: textField(facts, 'specific', 'facts.specific'),
    basis: textField(facts, 'basis', 'facts.basis'),
    new: textField(facts, 'new', 'facts.new'),
  };
}

/** `"profile"`: who signs, and samples of how they write. Without a name the draft asks for it. */
export function profileOf(record: JsonObject): DraftProfile {
  const profile = objectField(record, 'profile') ?? {};
  const voice = textField(profile, 'voice', 'profile.voice');
  return {
    name: textField(profile, 'name', 'profile.name') ?? '',
    signature: textField(profile, 'signature', 'profile.signature'),
    voice: voice === undefined ? undefined : voiceOf(voice),
  };
}
