import { FEEDBACK_OFFERS } from './echo/offered.ts';
import type { PhraseGroup, When } from './phrases/phrase-book.ts';
import type { Situation } from './situation.ts';
import { asIhr } from './wording/as-ihr.ts';
import { contracted } from './voice/contracted.ts';
import { preference } from './voice/preference.ts';
import type { SpokenVoice } from './voice/voice.ts';

/** The phrases that may be used here, slots filled; those bound to this situation count twice. */
export function phrasesFor(groups: readonly PhraseGroup[], situation: Situation): readonly string[] {
  const general: string[] = [];
  const fitting: string[] = [];
  const only: string[] = [];
  const another: string[] = [];
  // Where what they offer can be named, a phrase that does so says more than one that does not.
  const naming: string[] = [];
  for (const { when, say } of groups) {
    if (when !== undefined && !holds(when, situation)) continue;
    const filled = say
      .map((phrase) => fill(contracted(said(phrase, situation), situation.voice), situation.slots))
      .filter((phrase) => phrase !== null);
    const named = when?.offers !== undefined ? '{offered}' : when?.personal !== undefined ? '{line}' : null;
    if (named !== null && say.some((phrase) => phrase.includes(named)) && filled.length > 0) naming.push(...filled);
    if (when?.toAnother !== undefined) another.push(...filled);
    else if (isDecisive(when)) only.push(...filled);
    else if (
      when?.fields !== undefined ||
      when?.reasons !== undefined ||
      when?.stages !== undefined ||
      when?.doors !== undefined ||
      when?.bases !== undefined ||
      when?.echoes !== undefined
    )
      fitting.push(...filled);
    else general.push(...filled);
  }
  // Who did not write the letter is thanked for nothing that its author did.
  if (another.length > 0) return preferred(another, situation.voice);
  if (naming.length > 0) return preferred(naming, situation.voice);
  return preferred(only.length > 0 ? only : [...fitting, ...general, ...fitting], situation.voice);
}

/** To two people who say "du" it is "ihr"; where else that matters, the register is another. */
function said(phrase: string, { salutation, input }: Situation): string {
  return salutation.two && input.reading.language === 'de' ? asIhr(phrase) : phrase;
}

/** What they offer, who is written to, and what is asked for instead: nothing else would do beside these. */
function isDecisive(when: When | undefined): boolean {
  return (
    when?.offers !== undefined ||
    when?.alone === true ||
    isOnly(when?.echoes, 'coming') ||
    isOnly(when?.fields, 'personal') ||
    when?.bases?.includes('other-opening') === true
  );
}

function isOnly<T>(list: readonly T[] | undefined, one: T): boolean {
  return list?.length === 1 && list[0] === one;
}

/** The half that suits the user's voice best, so that letters still differ; all where nothing was learned. */
function preferred(phrases: readonly string[], voice: SpokenVoice): readonly string[] {
  const ranked = preference(voice, phrases);
  const learned = voice.medianSentenceWords !== null || voice.favourites.length > 0;
  return learned ? ranked.slice(0, Math.max(2, Math.ceil(ranked.length / 2))) : ranked;
}

const SPOKE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:interview\w{0,4}|conversation|chat(?:ted)?|call|spoke|speaking|talk(?:ed|ing)? (?:to|with)|met|meeting|discussions?|came in|coming in|come in|screening|phone|zoom|onsite|round)\b/i,
  fr: /(?<!\p{L})(?:entretiens?|échang\p{L}{1,3}|rencontr\p{L}{1,4}|conversations?|discut\p{L}{1,5}|discussions?|visio\p{L}{0,10}|téléphone|appel|entrevue)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:\p{L}{0,14}gespräch\p{L}{0,3}|Interviews?|Telefonat\p{L}{0,2}|telefonier\p{L}{1,3}|unterh(?:ielt|alt)\p{L}{1,3}|kennen(?:zu)?(?:ge)?lern\p{L}{1,3})(?!\p{L})/iu,
  es: /(?<!\p{L})(?:entrevist\p{L}{1,4}|conversa\p{L}{1,6}|charl\p{L}{1,4}|reuni(?:ón|ones)|llamada|hablamos|hablar contigo|conocerl?[eoa]s?|conocerte)(?!\p{L})/iu,
};

function holds(when: When, situation: Situation): boolean {
  const { reading, context } = situation.input;
  return (
    isIn(when.occasions, situation.occasion) &&
    (when.register === undefined || when.register === situation.register) &&
    isIn(when.intents, situation.intent) &&
    isIn(when.fields, reading.field) &&
    when.notFields?.includes(reading.field) !== true &&
    isIn(when.forms, reading.form) &&
    isIn(when.stages, context.stage ?? null) &&
    isIn(when.verdicts, reading.verdict) &&
    isIn(when.offers, situation.offer) &&
    overlaps(
      when.personal,
      situation.personal.map(({ kind }) => kind),
    ) &&
    overlaps(when.reasons, situation.reasons) &&
    overlaps(when.doors, situation.doors) &&
    overlaps(when.bases, situation.bases) &&
    when.notBases?.some((kind) => situation.bases.includes(kind)) !== true &&
    overlaps(when.echoes, situation.echoes) &&
    when.notEchoes?.some((kind) => situation.echoes.includes(kind)) !== true &&
    (when.spoke === undefined || when.spoke === (SPOKE[reading.language]?.test(reading.text.slice(0, 4000)) ?? true)) &&
    (when.met === undefined || when.met === hasMet(situation)) &&
    (when.mentions === undefined || when.mentions.test(reading.text.slice(0, 4000))) &&
    when.notMentions?.test(reading.text.slice(0, 4000)) !== true &&
    (when.offered === undefined || when.offered === FEEDBACK_OFFERS.has(situation.offer ?? '')) &&
    (when.late === undefined || when.late === (situation.slots['wrote'] !== '')) &&
    (when.tells === undefined || when.tells.test(situation.slots['telling'] ?? '')) &&
    when.notTells?.test(situation.slots['telling'] ?? '') !== true &&
    (when.answers === undefined || when.answers === situation.answers) &&
    (when.doorAhead === undefined || when.doorAhead === (situation.slots['when'] !== '')) &&
    (when.toAnother === undefined || when.toAnother === situation.toAnother)
  );
}

function hasMet({ input: { reading, context } }: Situation): boolean {
  const close = reading.form === 'personal' || reading.form === 'tiered';
  return close && (context.stage === 'interviewed' || context.stage === 'final');
}

function isIn<T>(wanted: readonly T[] | undefined, present: T | null): boolean {
  return wanted === undefined || (present !== null && wanted.includes(present));
}

function overlaps<T>(wanted: readonly T[] | undefined, present: readonly T[]): boolean {
  return wanted === undefined || wanted.some((item) => present.includes(item));
}

/** A French "que" before what a slot begins with. */
const ELIDED = /(?<!\p{L})([qQ])ue (?=(?:ils?|elles?|on|une?|à|au)(?!\p{L}))/gu;

/** What a preposition and the article that a slot begins with become, in French and Spanish. */
const CONTRACTED: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
  'de el': 'del',
  'a el': 'al',
};

/** The phrase with its slots filled, or null when one of them is empty. */
function fill(phrase: string, slots: Readonly<Record<string, string>>): string | null {
  if (!phrase.includes('{')) return elided(phrase);
  let complete = true;
  const filled = phrase.replace(
    /((?<!\p{L})(?:de|à|a) )?\{([a-z]{1,12})\}/gu,
    (_, before: string | undefined, slot: string) => {
      const value = slots[slot] ?? '';
      if (value === '') complete = false;
      const article = /^\p{Ll}{2,3}(?= \p{Ll})/u.exec(value)?.[0] ?? '';
      const one = CONTRACTED[`${before ?? ''}${article}`];
      return one === undefined ? `${before ?? ''}${value}` : `${one}${value.slice(article.length)}`;
    },
  );
  return complete ? elided(filled) : null;
}

function elided(text: string): string {
  return text.includes('ue ') ? text.replace(ELIDED, "$1u'") : text;
}
