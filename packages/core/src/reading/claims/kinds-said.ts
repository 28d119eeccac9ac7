import { logistic } from '../../softmax.ts';
import type { DoorKind, ReasonKind } from '../../vocabulary.ts';
import { LETTER_WEIGHTS } from '../model/letter-weights.ts';
import { tagNumber } from '../model/tag-sentences.ts';
import type { TaggedSentences } from '../model/tag-sentences.ts';
import { WHOLE_CLASSES } from '../model/whole-classes.ts';
import { contactSigns, namesWithAddress } from '../doors/contact-in.ts';
import { sentenceText } from '../passage/passage.ts';
import type { Passage } from '../passage/passage.ts';
import type { Claim } from './claim.ts';
import { heard, sentenceAs } from './said.ts';
import type { Said } from './said.ts';

/**
 * From this chance on a letter gives a reason, or leaves a door open: where F1 is best in cross-validation. Nearly every no gives one
 * reason, few give two: the likeliest is believed sooner.
 */
const ENOUGH = { likeliest: 0.22, reason: 0.33, door: 0.32, contact: 0.27 } as const;

/** What words that leave no doubt need besides: that the rest of the letter does not speak against it. */
const ENOUGH_PLAIN = { reason: 0.1, door: 0.05, contact: 0.05 } as const;

/** A further sentence is quoted for a kind only where it says so by itself. */
const ALONE = 0.5;

const WHOLE_AT = new Map(WHOLE_CLASSES.map((name, at) => [name, at] as const));

/**
 * Below this chance no sentence can be pointed at, and the kind is not claimed where no phrase says it either. A door opens on words:
 * `Rates rise by 2% in April` is none, however much the letter as a whole sounds like one that leaves one open.
 */
const POINTED = { reason: 0.06, door: 0.3, contact: 0.3 } as const;

type Kind = `reason:${Exclude<ReasonKind, 'none-given'>}` | `door:${DoorKind}`;

/**
 * Where the letter gives one of `kinds`, as claims: at the exact words of a phrase where there is one, else at the
 * sentence the model hears it in.
 */
export function kindsSaid(kinds: readonly Kind[], said: Said, whole: Float32Array, passage: Passage): readonly Claim[] {
  const weighed = kinds.map((kind) => ({ kind, chance: chanceIn(kind, said, whole, passage) }));
  const likeliest = Math.max(...weighed.map(({ chance }) => chance));
  return weighed.flatMap(({ kind, chance }) => {
    const byRule = byRuleOf(kind, said);
    const concern = concernOf(kind);
    const enough = concern === 'reason' && chance === likeliest ? ENOUGH.likeliest : ENOUGH[concern];
    const plain = byRule[0]?.phrase.plain === true;
    const claims = chance < (plain ? ENOUGH_PLAIN[concern] : enough) ? [] : whereSaid(kind, byRule, said, passage);
    const named = concern === 'contact' ? whereNamed(passage) : -1;
    if (named < 0 || claims.some(({ sentence }) => sentence === named)) return claims;
    return [...claims, sentenceAs(heard(kind), named, passage)];
  });
}

type Concern = 'reason' | 'door' | 'contact';

function concernOf(kind: Kind): Concern {
  if (kind === 'door:contact-named') return 'contact';
  return kind.startsWith('reason:') ? 'reason' : 'door';
}

function chanceIn(kind: Kind, said: Said, whole: Float32Array, passage: Passage): number {
  const concern = concernOf(kind);
  const figures =
    concern === 'contact'
      ? contactFigures(said, whole, passage)
      : kindFigures(kind, said, whole, passage.subjectSentences);
  return chanceOfKind(figures, LETTER_WEIGHTS[concern]);
}

/** What phrases say of a kind, those that leave no doubt first. */
function byRuleOf(kind: Kind, { byRule }: Said): readonly Claim[] {
  return byRule
    .filter(({ phrase, guardedBy, inSubject }) => guardedBy === null && !inSubject && phrase.says === kind)
    .toSorted((one, other) => Number(other.phrase.plain ?? false) - Number(one.phrase.plain ?? false));
}

/** The words of its phrases, and the sentences that the model hears it in. */
function whereSaid(kind: Kind, byRule: readonly Claim[], said: Said, passage: Passage): readonly Claim[] {
  const tag = tagNumber(kind);
  const own = said.tagged.map((chances, index) =>
    canSay(index, passage) && !isOfThanks(chances, tag) ? (chances[tag] ?? 0) : -1,
  );
  const best = own.indexOf(Math.max(...own));
  const quoted = new Set(byRule.map(({ sentence }) => sentence));
  if ((own[best] ?? -1) < POINTED[concernOf(kind)]) return byRule;
  const heardIn = own.flatMap((chance, sentence) =>
    !quoted.has(sentence) && (chance >= ALONE || (quoted.size === 0 && sentence === best)) ? [sentence] : [],
  );
  return [...byRule, ...heardIn.map((sentence) => sentenceAs(heard(kind), sentence, passage))];
}

/** The first sentence that names somebody together with an address to write to; -1 where none does. */
function whereNamed(passage: Passage): number {
  return passage.sentences.findIndex(
    (_, index) => canSay(index, passage) && namesWithAddress(sentenceText(passage, index)),
  );
}

/**
 * A subject names the matter, often in the reader's own words: it gives no reason and opens no door. Nor does a word or two, or a
 * line of names: they are a greeting, a farewell or who signed, unless a phrase finds something there.
 */
function canSay(index: number, passage: Passage): boolean {
  const { first, last } = passage.sentences[index] ?? { first: 0, last: 0 };
  if (index < passage.subjectSentences || last - first <= 2) return false;
  const words = sentenceText(passage, index);
  return /(?:^|\s)\p{Ll}{4,}/u.test(words) && !LABELLED.test(words) && !SIGNED.test(words);
}

/** Who signed, and for whom: `Petra for the programme team`, `Shaz and the team`. */
const SIGNED =
  /^\s{0,4}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:and|&|for|und|für|et|pour|y|por|e|per|en|voor|namens) (?:\p{Ll}+ ){0,3}(?:team|crew|staff|jury|committee|office|equipe|équipe|equipo|Team)$/u;

/** A line of a form: `Application number: 20618834`, `Programme: MSc Midwifery, September entry`. */
const LABELLED =
  /^\s{0,4}(?:\p{L}+ ){0,2}(?:applications?|applicant|references?|ref|programmes?|programs?|position|posting|vacancy|job|role|date|subject|candidate|amount|project|title|number|course|entry|name|intake|lot|tender|Aktenzeichen|Bewerbungsnummer|Kennziffer|Stelle|Studiengang|Projekt|dossier|référence|objet|poste|projet|formation|expediente|referencia|puesto|proyecto|processo|vaga|projeto|pratica|oggetto|progetto|kenmerk|functie|opleiding)(?: (?:number|no|nr|id|code|title|requested))?\.?\s?:\s(?!.*[.!?]\s)/iu;

const THANKS = tagNumber('thanks');

/** Whether a sentence thanks, and hardly says the kind: `Thanks again for turning it round so fast after Christmas` opens no door. */
function isOfThanks(chances: Float32Array, tag: number): boolean {
  return (chances[THANKS] ?? 0) >= ALONE && (chances[tag] ?? 0) < ALONE;
}

/**
 * What is weighed: always 1; the log-odds of the sentence that says it most and of the second; of the letter as a
 * whole; whether a phrase says it; and phrase and sentence together.
 */
export function kindFigures(
  kind: string,
  { byRule, tagged }: Said,
  whole: Float32Array,
  subjectSentences: number,
): readonly number[] {
  const { first, second } = mostSaid(tagged, kind, subjectSentences);
  const phrase = Number(
    byRule.some((claim) => claim.guardedBy === null && !claim.inSubject && claim.phrase.says === kind),
  );
  const odds = logOdds(first);
  return [1, odds, logOdds(second), (whole[WHOLE_AT.get(kind) ?? -1] ?? 0) / 3, phrase, phrase * odds];
}

/** The figures of somebody to turn to: those of any door, and what stands in the sentence that opens it. */
export function contactFigures(said: Said, whole: Float32Array, passage: Passage): readonly number[] {
  const figures = kindFigures('door:contact-named', said, whole, passage.subjectSentences);
  const { at } = mostSaid(said.tagged, 'door:contact-named', passage.subjectSentences);
  return [...figures, ...contactSigns(sentenceText(passage, at), sentenceText(passage, at + 1))];
}

/** The chances of the sentence that says a kind most, and of the second, and the place of the first; from the sentence `from` on. */
export function mostSaid(
  tagged: TaggedSentences,
  kind: string,
  from: number,
): { readonly first: number; readonly second: number; readonly at: number } {
  const tag = tagNumber(kind);
  let [first, second, at] = [0, 0, from];
  for (let index = from; index < tagged.length; index += 1) {
    const chance = tagged[index]?.[tag] ?? 0;
    if (chance > first) [second, first, at] = [first, chance, index];
    else if (chance > second) second = chance;
  }
  return { first, second, at };
}

/** The chance by the figures of `kindFigures`. */
export function chanceOfKind(figures: readonly number[], weights: readonly number[]): number {
  const score = figures.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), 0);
  return logistic(score);
}

/** A chance as log-odds, of order 1. */
export function logOdds(chance: number): number {
  return Math.max(-8, Math.log((chance + 1e-6) / (1 - chance + 1e-6))) / 3;
}
