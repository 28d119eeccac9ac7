import { DOORS, FIELDS, FINALITIES, FORMS, REASONS } from '@ajar/core';

import { t } from '../i18n/t.ts';

type Explanations = Readonly<Record<string, (value: string) => string | undefined>>;

const find = <Value extends string>(list: readonly Value[], value: string) => list.find((known) => known === value);

/** `kind:value` codes of the reading, each turned into a sentence. */
const KINDS: Explanations = {
  field: (value) => say(find(FIELDS, value), (field) => t.explain.field(t.field[field])),
  reason: (value) => say(find(REASONS, value), (reason) => t.explain.reason(t.reason[reason])),
  finality: (value) => say(find(FINALITIES, value), (finality) => t.explain.finality[finality]),
  door: (value) => say(find(DOORS, value), (door) => t.explain.door(t.door[door])),
  form: (value) => say(find(FORMS, value), (form) => t.explain.form(t.form[form])),
};

const PLAIN: Readonly<Record<string, string>> = {
  rejection: t.explain.rejection,
  regret: t.explain.regret,
  context: t.explain.context,
  farewell: t.explain.farewell,
  revise: t.explain.revise,
  'no-feedback': t.explain.noFeedback,
  person: t.explain.person,
  organisation: t.explain.organisation,
  role: t.explain.role,
  language: t.explain.language,
};

/** Why these words are marked, as a sentence. What is no known code is words already. */
export function explainMark(says: string): string {
  const [kind = '', value = ''] = says.split(':', 2);
  const explained = Object.hasOwn(KINDS, kind) ? KINDS[kind]?.(value) : undefined;
  return explained ?? (Object.hasOwn(PLAIN, says) ? (PLAIN[says] ?? says) : says);
}

const BESIDE = new Set([
  'field',
  'form',
  'person',
  'organisation',
  'role',
  'language',
  'regret',
  'context',
  'farewell',
]);

/** Whether these words carry the no and its terms; others only show what it is about. */
export function isDeciding(says: string): boolean {
  return !BESIDE.has(says.split(':', 1)[0] ?? '');
}

function say<Value>(value: Value | undefined, words: (value: Value) => string): string | undefined {
  return value === undefined ? undefined : words(value);
}
