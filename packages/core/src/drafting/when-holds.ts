import { remembered } from '../remembered.ts';
import { FEEDBACK_OFFERS } from './echo/offered.ts';
import type { When } from './phrases/phrase-book.ts';
import type { Situation } from './situation.ts';

type Condition = (situation: Situation) => boolean;

/** The conditions that a group names, of the many that it could: letters are written by the thousand, groups once. */
const conditionsOf = remembered((when: When): readonly Condition[] => {
  const conditions: Condition[] = [];
  const add = <Key extends keyof Wanted>(key: Key, wanted: Wanted[Key] | undefined): void => {
    const rule: Rules[Key] = RULES[key];
    if (wanted !== undefined) conditions.push((situation) => rule(wanted, situation));
  };
  for (const key of KEYS) add(key, when[key]);
  return conditions;
});

/** Whether a group of phrases may be used here. */
export function holds(when: When, situation: Situation): boolean {
  for (const condition of conditionsOf(when)) if (!condition(situation)) return false;
  return true;
}

type Wanted = Required<When>;

type Rules = {
  readonly [Key in keyof Wanted]: (wanted: Wanted[Key], situation: Situation) => boolean;
};

/** How far into a letter a word is looked for. */
const LOOKED_AT = 4000;

const RULES: Rules = {
  occasions: (wanted, { occasion }) => wanted.includes(occasion),
  register: (wanted, { register }) => wanted === register,
  intents: (wanted, { intent }) => wanted.includes(intent),
  fields: (wanted, { input }) => wanted.includes(input.reading.field),
  notFields: (wanted, { input }) => !wanted.includes(input.reading.field),
  forms: (wanted, { input }) => isIn(wanted, input.reading.form),
  stages: (wanted, { input }) => isIn(wanted, input.context.stage ?? null),
  verdicts: (wanted, { input }) => wanted.includes(input.reading.verdict),
  offers: (wanted, { offer }) => isIn(wanted, offer),
  personal: (wanted, { personal }) => personal.some(({ kind }) => wanted.includes(kind)),
  reasons: (wanted, { reasons }) => overlaps(wanted, reasons),
  doors: (wanted, { doors }) => overlaps(wanted, doors),
  bases: (wanted, { bases }) => overlaps(wanted, bases),
  notBases: (wanted, { bases }) => !overlaps(wanted, bases),
  echoes: (wanted, { echoes }) => overlaps(wanted, echoes),
  notEchoes: (wanted, { echoes }) => !overlaps(wanted, echoes),
  spoke: (wanted, { input: { reading } }) =>
    wanted === (SPOKE[reading.language]?.test(reading.text.slice(0, LOOKED_AT)) ?? true),
  met: (wanted, situation) => wanted === hasMet(situation),
  mentions: (wanted, { input }) => wanted.test(input.reading.text.slice(0, LOOKED_AT)),
  notMentions: (wanted, { input }) => !wanted.test(input.reading.text.slice(0, LOOKED_AT)),
  offered: (wanted, { offer }) => wanted === FEEDBACK_OFFERS.has(offer ?? ''),
  alone: () => true,
  late: (wanted, { slots }) => wanted === (slots['wrote'] !== ''),
  tells: (wanted, { slots }) => wanted.test(slots['telling'] ?? ''),
  notTells: (wanted, { slots }) => !wanted.test(slots['telling'] ?? ''),
  answers: (wanted, { answers }) => wanted === answers,
  doorAhead: (wanted, { slots }) => wanted === (slots['when'] !== ''),
  toAnother: (wanted, { toAnother }) => wanted === toAnother,
};
const KEYS = Object.keys(RULES) as readonly (keyof When)[];

const SPOKE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:interview\w{0,4}|conversation|chat(?:ted)?|call|spoke|speaking|talk(?:ed|ing)? (?:to|with)|met|meeting|discussions?|came in|coming in|come in|screening|phone|zoom|onsite|round)\b/i,
  fr: /(?<!\p{L})(?:entretiens?|échang\p{L}{1,3}|rencontr\p{L}{1,4}|conversations?|discut\p{L}{1,5}|discussions?|visio\p{L}{0,10}|téléphone|appel|entrevue)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:\p{L}{0,14}gespräch\p{L}{0,3}|Interviews?|Telefonat\p{L}{0,2}|telefonier\p{L}{1,3}|unterh(?:ielt|alt)\p{L}{1,3}|kennen(?:zu)?(?:ge)?lern\p{L}{1,3})(?!\p{L})/iu,
  es: /(?<!\p{L})(?:entrevist\p{L}{1,4}|conversa\p{L}{1,6}|charl\p{L}{1,4}|reuni(?:ón|ones)|llamada|hablamos|hablar contigo|conocerl?[eoa]s?|conocerte)(?!\p{L})/iu,
};

function hasMet({ input: { reading, context } }: Situation): boolean {
  const close = reading.form === 'personal' || reading.form === 'tiered';
  return close && (context.stage === 'interviewed' || context.stage === 'final');
}

function isIn<T>(wanted: readonly T[], present: T | null): boolean {
  return present !== null && wanted.includes(present);
}

function overlaps<T>(wanted: readonly T[], present: readonly T[]): boolean {
  return wanted.some((item) => present.includes(item));
}
