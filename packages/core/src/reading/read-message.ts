import type { DetectedLanguage } from '../language/detect-language.ts';
import type { Message } from '../message/message.ts';
import type { Field, Verdict } from '../vocabulary.ts';
import { claimsThatSay } from './claims/claim.ts';
import type { Claim } from './claims/claim.ts';
import { hear, likeliestNo, NOTHING, whatIsSaid } from './claims/said.ts';
import type { Said } from './claims/said.ts';
import { doorsOf } from './doors/doors-of.ts';
import { housesOf } from './doors/elsewhere.ts';
import { evidenceOf } from './evidence.ts';
import { fieldOf } from './field/field-of.ts';
import { finalityFigures } from './finality/finality-figures.ts';
import { finalityOf } from './finality/finality-of.ts';
import { formOf } from './form/form-of.ts';
import { wholeModel } from './model/model.ts';
import { sentencesSeen } from './model/known-sentences.ts';
import { logitsOf } from './model/tagger.ts';
import { wholeFeatures } from './model/whole-features.ts';
import { nameParts } from './names/name-parts.ts';
import { organisationOf } from './names/organisation.ts';
import { personOf } from './names/person.ts';
import { leastForRole } from './names/role-sought.ts';
import { roleOf } from './names/role.ts';
import { languageOf } from './passage/language-of.ts';
import { passageOf } from './passage/passage.ts';
import type { Passage } from './passage/passage.ts';
import type { Door, Reading } from './reading.ts';
import { reasonsOf } from './reasons/reasons-of.ts';
import { replyableOf } from './sender/replyable.ts';
import { decisionByWords, plainlyOther, settledBefore } from './verdict/decision-of.ts';
import type { Decision } from './verdict/decide.ts';

export interface ReadOptions {
  /** The other messages of its thread, in any order: an earlier person may be offered when the sender takes no answers. */
  readonly thread?: readonly Message[] | undefined;
  /** The reader's own addresses, lower case: what they wrote themselves is no no to them. */
  readonly me?: readonly string[] | undefined;
}

/**
 * Reads one message: what it says, why, what it leaves open, who to answer. Pure and offline; never throws, whatever
 * the text; time is linear in its length and bounded (16 K of the author's words are read for phrases).
 */
export function readMessage(message: Message, options: ReadOptions = {}): Reading {
  const passage = passageOf(message);
  const language = languageOf(passage, message);
  const me = new Set(options.me ?? []);
  const settled = settledBefore(message, passage, me);
  const { said, whole, decision } = judged(message, passage, language, settled);
  return assemble(message, passage, said, decision, whole, language, { thread: options.thread ?? [], me });
}

interface Judged {
  readonly said: Said;
  /** Log-odds of what the letter is as a whole (`WHOLE_CLASSES`). */
  readonly whole: Float32Array;
  readonly decision: Decision;
}

/** `settled` is what was decided before the words, if anything was. */
function judged(message: Message, passage: Passage, language: DetectedLanguage, settled: Decision | null): Judged {
  const seen = sentencesSeen(passage, language.language);
  const whole = logitsOf(wholeModel(), wholeFeatures(message, passage, seen));
  const unread = settled ?? plainlyOther(whole, language);
  if (unread?.verdict === 'other') return { said: NOTHING, whole, decision: unread };
  const heard = hear(passage, seen);
  const decision = settled ?? decisionByWords(message, passage, heard, whole, language);
  return { said: whatIsSaid(passage, heard), whole, decision };
}

function assemble(
  message: Message,
  passage: Passage,
  said: Said,
  { verdict, confidence }: Decision,
  whole: Float32Array,
  { language }: DetectedLanguage,
  { thread, me }: { readonly thread: readonly Message[]; readonly me: ReadonlySet<string> },
): Reading {
  const { claims } = said;
  const matters = verdict !== 'other' && verdict !== 'bounce';
  const saysMore = verdict === 'rejection' || verdict === 'on-hold' || verdict === 'invitation' || verdict === 'unsure';
  const { field, claim: fieldClaim } = fieldFound(verdict, claims, whole, language);
  const doors = saysMore
    ? doorsOf(said, whole, passage, {
        at: plausible(message.date),
        to: readersOf(message, me),
        houses: housesOf(message),
      })
    : [];
  const reasons = verdict === 'rejection' || verdict === 'on-hold' ? reasonsOf(said, whole, passage) : [];
  const finality =
    verdict === 'rejection'
      ? finalityOf(said, passage, { doors, reasons }, finalityFigures(said, whole, passage.subjectSentences, doors))
      : { finality: null, claim: null };
  const signed = matters ? personOf(message, passage) : null;
  const parts = matters ? nameParts(message, passage) : [];
  const organisation = matters ? organisationOf(message, passage, parts, signed?.name ?? null) : null;
  const least = matters ? leastForRole(field, whole) : null;
  const elsewhere = doors.filter(({ kind }) => kind === 'other-roles');
  const named =
    least === null
      ? null
      : roleOf(passage, parts, { organisation: organisation?.name ?? null, language, least, elsewhere });
  const role = named !== null && sameName(named.quote, organisation?.name ?? '') ? null : named;
  const person = signed !== null && sameName(signed.name, organisation?.name ?? '') ? null : signed;
  const address = addressToAnswer(doors);
  const noFeedback = claimsThatSay(claims, 'no-feedback');
  return {
    verdict,
    confidence,
    language,
    field,
    form: formOf(message, claims, whole),
    finality: finality.finality,
    reasons,
    doors,
    noFeedback: saysMore && noFeedback.length > 0,
    replyable: replyableOf(message, {
      named: address,
      saysNotToReply: claimsThatSay(claims, 'form:automated').some(forbidsReply),
      thread,
      me,
    }),
    organisation: organisation?.name ?? null,
    role: role?.quote ?? null,
    person: person?.name ?? null,
    evidence: evidenceOf(
      passage,
      verdict,
      claims,
      {
        [`field:${field}`]: fieldClaim,
        [`finality:${String(finality.finality)}`]: finality.claim,
        organisation: organisation?.quote ?? null,
        role,
        person: person?.quote ?? null,
      },
      message,
      verdict === 'rejection' ? likeliestNo(said, passage) : null,
    ),
    text: passage.text,
  };
}

/** An address that a door names; one to try instead decides nothing here, and answers do not go there. */
function addressToAnswer(doors: readonly Door[]): string | null {
  const instead = new Set(doors.filter(({ kind }) => kind === 'referral').map(({ contact }) => contact));
  return doors.find(({ contact }) => contact?.includes('@') === true && !instead.has(contact))?.contact ?? null;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** An organisation that signs with its name, or asks for applications to itself, is no person and no role. */
function sameName(one: string, other: string): boolean {
  return (
    bare(one) === bare(other) ||
    (other.length > 3 && bare(one).startsWith(bare(other)) && one.length < other.length + 8)
  );
}

/** Whether what is read as a machine's sentence says that answers are not read: "simply reply to this message" says the opposite. */
function forbidsReply({ quote }: Claim): boolean {
  return OF_ANSWERS.test(quote) && FORBIDDEN.test(quote);
}

const OF_ANSWERS =
  /repl|respond|répon|antwort|rispond|answer|monitored|incoming|unattended|undeliverable|lue|lida|letti|gelezen|beantwo/iu;
const FORBIDDEN =
  /(?<!\p{L})(?:not|no|never|nobody|cannot|unable|un(?:monitored|attended|deliverable)|ne|pas|non|nicht|kein\p{L}{0,2}|não|niet|geen|ni|auto\p{L}+)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** Milliseconds between 1971 and 2200; other dates come from broken headers and date nothing. */
function plausible(date: number | null): number | null {
  return date !== null && date > 3.2e10 && date < 7.3e12 ? date : null;
}

function fieldFound(
  verdict: Verdict,
  claims: readonly Claim[],
  whole: Float32Array,
  language: string,
): { readonly field: Field; readonly claim: Claim | null } {
  if (verdict === 'other' && claimsThatSay(claims, 'personal').length > 0) {
    return { field: 'personal', claim: claimsThatSay(claims, 'personal')[0] ?? null };
  }
  if (verdict === 'other' && claims.length === 0) return { field: 'other', claim: null };
  return fieldOf(claims, whole, language);
}

/** Addresses of those who read the letter, in small letters: none of them is somebody to turn to. */
function readersOf({ to }: Message, me: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...me, ...to.map(({ address }) => address.toLowerCase())]);
}
