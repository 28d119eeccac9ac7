import { WAITING } from '../advice/steps/step.ts';
import { caseOf } from '../advice/case.ts';
import type { BasisKind, DoorKind, Intent, ReasonKind } from '../vocabulary.ts';
import type { DraftInput } from './draft.ts';
import type { Occasion, PhraseBook, PhraseGroup, Register, When } from './phrases/phrase-book.ts';
import { salutationFor } from './salutation.ts';
import type { Salutation } from './salutation.ts';
import { tidyFact } from './tidy-fact.ts';

/** Everything a phrase can depend on, worked out once for a letter. */
export interface Situation {
  readonly input: DraftInput;
  readonly intent: Intent;
  readonly occasion: Occasion;
  readonly register: Register;
  readonly salutation: Salutation;
  readonly reasons: readonly ReasonKind[];
  readonly doors: readonly DoorKind[];
  readonly bases: readonly BasisKind[];
  readonly slots: Readonly<Record<string, string>>;
}

export function situationOf(input: DraftInput, intent: Intent, book: PhraseBook): Situation {
  const salutation = salutationFor(input);
  const { reading, context, facts } = input;
  const basis = tidyFact(facts?.basis ?? facts?.new ?? context.basis?.[0]?.text);
  return {
    input,
    intent,
    occasion: occasionOf(input),
    register: salutation.register,
    salutation,
    reasons: reading.reasons.map((reason) => reason.kind),
    doors: reading.doors.map((door) => door.kind),
    bases: (context.basis ?? []).map((item) => item.kind),
    slots: {
      matter: book.matter[reading.field],
      role: roleIn(input),
      basis,
      when: whenOf(input, book),
      first: salutation.first ?? '',
      full: salutation.full ?? '',
      title: salutation.title ?? '',
      last: salutation.last ?? '',
    },
  };
}

function occasionOf({ reading, context }: DraftInput): Occasion {
  switch (reading.verdict) {
    case 'rejection':
    case 'withdrawal':
      return (context.noesSoFar ?? 1) >= 2 ? 'second-no' : 'no';
    case 'on-hold':
    case 'acknowledgement':
      return 'on-hold';
    case 'invitation':
    case 'offer':
      return 'good-news';
    default:
      return 'request';
  }
}

const ROLE = /^[\p{L}\d][\p{L}\d &,/+'’()-]{1,50}$/u;
const SAYS_ROLE = /\b(?:role|position|job|post|stelle|poste|puesto|vacan\w{0,4})\b/i;

/** The role, where the letter or its subject names it in so many words; a reading's guess is not repeated. */
function roleIn({ reading, message }: DraftInput): string {
  const role = reading.role?.trim() ?? '';
  if (!ROLE.test(role) || SAYS_ROLE.test(role)) return '';
  return `${message.subject}\n${reading.text}`.includes(role) ? role : '';
}

/** Doors whose date says when to come back. */
const COME_BACK: ReadonlySet<string> = new Set(WAITING);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "in September", with the year when it is not the year of the letter; empty without a date still to come. */
function whenOf(input: DraftInput, book: PhraseBook): string {
  const { today } = caseOf(input);
  const door = input.reading.doors.find(
    ({ kind, date }) => COME_BACK.has(kind) && date !== null && (today === null || date > today),
  );
  const found = ISO.exec(door?.date ?? '');
  const month = found === null ? undefined : book.months[Number(found[2]) - 1];
  if (found === null || month === undefined) return '';
  const year = found[1] ?? '';
  const pattern = today?.startsWith(year) === true ? book.when.month : book.when.monthAndYear;
  return pattern.replace('{month}', month).replace('{year}', year);
}

/** The phrases that may be used here, slots filled; those bound to this situation count twice. */
export function phrasesFor(groups: readonly PhraseGroup[], situation: Situation): readonly string[] {
  const general: string[] = [];
  const fitting: string[] = [];
  for (const { when, say } of groups) {
    if (when !== undefined && !holds(when, situation)) continue;
    const filled = say.map((phrase) => fill(phrase, situation.slots)).filter((phrase) => phrase !== null);
    if (
      when?.fields !== undefined ||
      when?.reasons !== undefined ||
      when?.stages !== undefined ||
      when?.doors !== undefined ||
      when?.bases !== undefined
    )
      fitting.push(...filled);
    else general.push(...filled);
  }
  return [...fitting, ...general, ...fitting];
}

function holds(when: When, situation: Situation): boolean {
  const { reading, context } = situation.input;
  return (
    overlaps(when.intents, [situation.intent]) &&
    overlaps(when.fields, [reading.field]) &&
    when.notFields?.includes(reading.field) !== true &&
    overlaps(when.forms, [reading.form]) &&
    overlaps(when.stages, context.stage === undefined ? [] : [context.stage]) &&
    overlaps(when.verdicts, [reading.verdict]) &&
    overlaps(when.reasons, situation.reasons) &&
    overlaps(when.doors, situation.doors) &&
    overlaps(when.bases, situation.bases) &&
    overlaps(when.occasions, [situation.occasion]) &&
    (when.register === undefined || when.register === situation.register)
  );
}

function overlaps<T>(wanted: readonly T[] | undefined, present: readonly T[]): boolean {
  return wanted === undefined || wanted.some((item) => present.includes(item));
}

/** The phrase with its slots filled, or null when one of them is empty. */
function fill(phrase: string, slots: Readonly<Record<string, string>>): string | null {
  let complete = true;
  const filled = phrase.replace(/\{([a-z]{1,12})\}/g, (_, slot: string) => {
    const value = slots[slot] ?? '';
    if (value === '') complete = false;
    return value;
  });
  return complete ? filled : null;
}
