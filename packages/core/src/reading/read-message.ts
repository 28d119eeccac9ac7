import { detectLanguage } from '../language/detect-language.ts';
import type { DetectedLanguage } from '../language/detect-language.ts';
import type { Message } from '../message/message.ts';
import { LANGUAGES } from '../vocabulary.ts';
import type { Field, Verdict } from '../vocabulary.ts';
import { claimsThatSay } from './claims/claim.ts';
import type { Claim } from './claims/claim.ts';
import { claimsOf } from './claims/claims-of.ts';
import { doorsOf } from './doors/doors-of.ts';
import { evidenceOf } from './evidence.ts';
import { fieldOf } from './field/field-of.ts';
import { finalityOf } from './finality/finality-of.ts';
import { formOf } from './form/form-of.ts';
import { isAutoReplied, machineVerdict } from './machines/machine-verdict.ts';
import { organisationOf } from './names/organisation.ts';
import { personOf } from './names/person.ts';
import { roleOf } from './names/role.ts';
import { noticeVerdict } from './notices/notice-verdict.ts';
import { passageOf } from './passage/passage.ts';
import type { Passage } from './passage/passage.ts';
import type { Reading } from './reading.ts';
import { reasonsOf } from './reasons/reasons-of.ts';
import { isList } from './sender/automated.ts';
import { replyableOf } from './sender/replyable.ts';
import { decide } from './verdict/decide.ts';
import type { Decision } from './verdict/decide.ts';

export interface ReadOptions {
  /** The other messages of its thread, in any order: an earlier person may be offered when the sender takes no answers. */
  readonly thread?: readonly Message[] | undefined;
  /** The reader's own addresses, lower case: what they wrote themselves is no no to them. */
  readonly me?: readonly string[] | undefined;
}

/**
 * Reads one message: what it says, why, what it leaves open, who to answer. Pure and offline; never throws, whatever
 * the text; time is linear in its length and bounded (64 K of the author's words are read for phrases).
 */
export function readMessage(message: Message, options: ReadOptions = {}): Reading {
  const passage = passageOf(message);
  const language = languageOf(passage, message);
  const claims = claimsOf(passage);
  const me = new Set(options.me ?? []);
  const decision = decisionOf(message, passage, claims, language, me);
  return assemble(message, passage, claims, decision, language, { thread: options.thread ?? [], me });
}

/** Characters of the author's words the language is told by: a footer in another language is not among them. */
const LANGUAGE_SAMPLE = 1200;

function languageOf(passage: Passage, message: Message): DetectedLanguage {
  const written = passage.author
    .slice(1)
    .map((span) => passage.text.slice(span.start, Math.min(span.end, span.start + LANGUAGE_SAMPLE)))
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const body = detectLanguage(written);
  return body.confidence >= 0.6 ? body : detectLanguage(`${message.subject.slice(0, 500)}\n${written}`);
}

function decisionOf(
  message: Message,
  passage: Passage,
  claims: readonly Claim[],
  language: DetectedLanguage,
  me: ReadonlySet<string>,
): Decision {
  const machine = machineVerdict(message);
  if (machine !== null) return machine;
  if (message.from !== null && me.has(message.from.address)) return { verdict: 'other', confidence: 0.99 };
  if (passage.onlyForwarded) return { verdict: 'other', confidence: 0.8 };
  const decision = decide(claims, { list: isList(message), words: passage.tokens.words.length });
  const notice = decision.verdict === 'rejection' ? null : noticeVerdict(message);
  if (notice !== null) return notice;
  if (isAway(message, claims, decision)) return { verdict: 'auto-reply', confidence: 0.9 };
  return unreadable(decision, language) ? { verdict: 'unsure', confidence: 0.5 } : decision;
}

function isAway(message: Message, claims: readonly Claim[], decision: Decision): boolean {
  const says = claimsThatSay(claims, 'auto-reply').length > 0;
  if (decision.verdict === 'rejection' && !says) return false;
  if (isAutoReplied(message)) return decision.verdict !== 'acknowledgement' && decision.verdict !== 'rejection';
  return says && (decision.verdict === 'other' || decision.verdict === 'acknowledgement') && isShort(message);
}

function isShort(message: Message): boolean {
  return message.text.length < 1500;
}

/** Mail in a language whose phrases are not known cannot be judged, unless it speaks a known one beside it. */
function unreadable(decision: Decision, { language, confidence }: DetectedLanguage): boolean {
  if (decision.verdict !== 'other' || language === 'und' || confidence < 0.6) return false;
  return !(LANGUAGES as readonly string[]).includes(language);
}

function assemble(
  message: Message,
  passage: Passage,
  claims: readonly Claim[],
  { verdict, confidence }: Decision,
  { language }: DetectedLanguage,
  { thread, me }: { readonly thread: readonly Message[]; readonly me: ReadonlySet<string> },
): Reading {
  const matters = verdict !== 'other' && verdict !== 'bounce';
  const saysMore = verdict === 'rejection' || verdict === 'on-hold' || verdict === 'invitation' || verdict === 'unsure';
  const { field, claim: fieldClaim } = fieldFound(verdict, claims);
  const doors = saysMore ? doorsOf(claims, passage, plausible(message.date)) : [];
  const reasons = verdict === 'rejection' || verdict === 'on-hold' ? reasonsOf(claims) : [];
  const found = finalityOf(claims, doors, reasons);
  const finality = verdict === 'rejection' ? found : { finality: null, claim: null };
  const organisation = matters ? organisationOf(message, passage) : null;
  const role = matters ? roleOf(passage) : null;
  const person = matters ? personOf(message, passage) : null;
  const named = doors.find((door) => door.contact?.includes('@') === true)?.contact ?? null;
  const noFeedback = claimsThatSay(claims, 'no-feedback');
  return {
    verdict,
    confidence,
    language,
    field,
    form: formOf({ message, claims, field, doors, person: person?.name ?? null }),
    finality: finality.finality,
    reasons,
    doors,
    noFeedback: saysMore && noFeedback.length > 0,
    replyable: replyableOf(message, { named, saysNotToReply: claimsThatSay(claims, 'form:automated').some(forbidsReply), thread, me }),
    organisation: organisation?.name ?? null,
    role: role?.quote ?? null,
    person: person?.name ?? null,
    evidence: evidenceOf(passage, verdict, claims, {
      [`field:${field}`]: fieldClaim,
      [`finality:${String(finality.finality)}`]: finality.claim,
      organisation: organisation?.quote ?? null,
      role,
      person: person?.quote ?? null,
    }, message),
    text: passage.text,
  };
}

function forbidsReply(claim: Claim): boolean {
  return /repl|respond|répon|antwort|respond|rispond|monitored|incoming|unattended|undeliverable|lue|lida|letti|gelezen/iu.test(claim.quote);
}

/** Milliseconds between 1971 and 2200; other dates come from broken headers and date nothing. */
function plausible(date: number | null): number | null {
  return date !== null && date > 3.2e10 && date < 7.3e12 ? date : null;
}

function fieldFound(verdict: Verdict, claims: readonly Claim[]): { readonly field: Field; readonly claim: Claim | null } {
  if (verdict === 'other' && claimsThatSay(claims, 'personal').length > 0) {
    return { field: 'personal', claim: claimsThatSay(claims, 'personal')[0] ?? null };
  }
  return fieldOf(claims);
}
