import type { Verdict } from '../../vocabulary.ts';
import type { Claim } from '../claims/claim.ts';
import { claimsThatSay } from '../claims/claim.ts';
import type { Act } from '../phrases/phrase.ts';
import { evidenceScore } from './evidence-score.ts';
import { AGAINST, BEATS_REJECTION, ENOUGH, ENOUGH_IN_CONTEXT, LENGTH, PERHAPS, STRENGTH, SUPPORT } from './weights.ts';

/** What is known of a message besides its words. */
export interface Circumstances {
  /** Sent to a list: List-Id and the like. */
  readonly list: boolean;
  /** Sent in bulk, by its headers, though to no list. */
  readonly mass: boolean;
  /** Words its author wrote. */
  readonly words: number;
  /** Log-odds a trained model adds to a verdict; none where there is no model. */
  readonly model?: Readonly<Partial<Record<Verdict, number>>> | undefined;
}

export interface Decision {
  readonly verdict: Verdict;
  /** 0..1 */
  readonly confidence: number;
}

export type Scores = Readonly<
  Record<'rejection' | 'acknowledgement' | 'invitation' | 'offer' | 'withdrawal' | 'on-hold', number>
>;

/** Weighs the claims in force into one score a verdict. */
export function scoresOf(claims: readonly Claim[], circumstances: Circumstances): Scores {
  const model = circumstances.model ?? {};
  const score = (act: Exclude<keyof Scores, 'rejection'>): number => evidenceScore(claims, act) + (model[act] ?? 0);
  return {
    rejection: rejectionScore(claims, circumstances) + (model.rejection ?? 0),
    acknowledgement: score('acknowledgement'),
    invitation: score('invitation') + evidenceScore(claims, 'revise'),
    offer: score('offer'),
    withdrawal: score('withdrawal'),
    'on-hold': score('on-hold'),
  };
}

/** The words of some profession are there, and somebody is spoken to: less than an answer, more than nothing. */
function inField(claims: readonly Claim[]): boolean {
  return claims.some(({ phrase }) => phrase.says.startsWith('field:') && phrase.strength === 'likely');
}

/** What only somebody who says no holds out. */
const DOORS: ReadonlySet<string> = new Set([
  'door:keep-on-file',
  'door:apply-again',
  'door:feedback-offered',
  'finality:final',
  'door:talent-pool',
]);

function rejectionScore(claims: readonly Claim[], { list, mass, words }: Circumstances): number {
  const said = evidenceScore(claims, 'rejection') + silentNo(claims) + agreement(claims);
  if (said === 0) return 0;
  const has = (act: Act): boolean => claimsThatSay(claims, act).length > 0;
  let score = said;
  const answersReader = has('context');
  const parts = has('farewell');
  if (answersReader) score += SUPPORT.context;
  else if (!list && inField(claims)) score += SUPPORT.field;
  if (parts) score += SUPPORT.farewell;
  // `Unfortunately` says no more than that something is unwelcome.
  if (has('regret')) score += answersReader || parts ? SUPPORT.regret : SUPPORT.regret / 2;
  if (said >= STRENGTH.possible && claims.some((claim) => DOORS.has(claim.phrase.says))) score += SUPPORT.door;
  const times = (act: 'bulk' | 'everyday' | 'own-story' | 'personal', most: number): number =>
    Math.min(most, claimsThatSay(claims, act).filter(({ phrase }) => phrase.strength !== 'hint').length) * AGAINST[act];
  score -= answersReader ? times('bulk', 1) * 0.5 : times('bulk', 3);
  score -= answersReader ? times('everyday', 1) * 0.5 : times('everyday', 2);
  score -= times('own-story', 2) + times('personal', 2);
  if (isSurvey(claims)) score -= AGAINST.survey;
  if (list) score -= AGAINST.list;
  score += lengthBonus(words, list, claims);
  if (mass) score -= AGAINST.mass;
  if (said < STRENGTH.likely) score -= AGAINST.receipt * evidenceScore(claims, 'acknowledgement');
  return score;
}

/** Asks how the process was: the no it mentions was said before. A no that asks as well is sorry, or takes leave. */
function isSurvey(claims: readonly Claim[]): boolean {
  const asks = claimsThatSay(claims, 'survey');
  if (asks.some((claim) => claim.inSubject)) return true;
  if (claimsThatSay(claims, 'regret').length > 0 || claimsThatSay(claims, 'farewell').length > 0) return false;
  const sentences = new Set(asks.map(({ sentence }) => sentence));
  return sentences.size > 1 || claimsThatSay(claims, 'rejection').some(({ sentence }) => sentences.has(sentence));
}

/** Short letters are likelier a no, articles are not; a plain no is one at any length. */
function lengthBonus(words: number, list: boolean, claims: readonly Claim[]): number {
  if (words <= LENGTH.brief) return list ? 0 : SUPPORT.brief;
  if (claimsThatSay(claims, 'rejection').some(({ phrase }) => phrase.strength === 'sure')) return 0;
  return words > LENGTH.endless ? -2.5 : words > LENGTH.long ? -1 : 0;
}

/** Several ways of saying no in one sentence agree. */
function agreement(claims: readonly Claim[]): number {
  const noes = claimsThatSay(claims, 'rejection').filter(({ phrase }) => phrase.strength !== 'hint');
  const sentences = Map.groupBy(noes, ({ sentence }) => sentence);
  const most = Math.max(1, ...[...sentences.values()].map((one) => one.length));
  return Math.min(2, most - 1) * SUPPORT.agreement;
}

/** Good luck elsewhere, in answer to something the reader sent in, with nothing else decided: a no that is never said. */
function silentNo(claims: readonly Claim[]): number {
  const goodbye = claimsThatSay(claims, 'farewell').length > 0 && claimsThatSay(claims, 'context').length > 0;
  if (!goodbye) return 0;
  const kept =
    claimsThatSay(claims, 'door:keep-on-file').length > 0 || claimsThatSay(claims, 'door:other-roles').length > 0;
  return STRENGTH.hint * (kept ? 1 : 0.5);
}

/** One verdict out of the scores. A no that is plain wins over good news beside it, except where the good news is about the same matter. */
export function decide(claims: readonly Claim[], circumstances: Circumstances): Decision {
  const scores = scoresOf(claims, circumstances);
  const revise = evidenceScore(claims, 'revise');
  if (revise >= (BEATS_REJECTION.revise ?? 0)) return sureOf('invitation', scores.invitation, scores.rejection);
  for (const act of ['withdrawal', 'on-hold'] as const) {
    if (act === 'on-hold' && (goodNewsAfter(claims, 'on-hold') || isTurnedDownForNow(claims))) continue;
    if (scores[act] >= (BEATS_REJECTION[act] ?? 0) && scores[act] + 0.5 >= plainNo(claims)) {
      return sureOf(act, scores[act], scores.rejection);
    }
  }
  if (scores.invitation >= ENOUGH && goodNewsAfter(claims, 'rejection'))
    return sureOf('invitation', scores.invitation, 0);
  if (scores.rejection >= ENOUGH)
    return sureOf('rejection', scores.rejection, Math.max(scores.offer, scores.invitation) / 2);
  return withoutRejection(scores, claims);
}

/** The pause is over, or another door opened: an invitation to talk comes after everything else. */
function goodNewsAfter(claims: readonly Claim[], act: 'on-hold' | 'rejection'): boolean {
  const last = claimsThatSay(claims, act).findLast(({ phrase }) => phrase.strength !== 'hint');
  const invited = claims.filter(({ phrase, guardedBy }) => guardedBy === null && phrase.id.endsWith('/to-interview'));
  return last !== undefined && invited.some((claim) => claim.start > last.end);
}

/** Not among those chosen, though first in line: the answer is no, the waiting list a door. */
function isTurnedDownForNow(claims: readonly Claim[]): boolean {
  const waits = claimsThatSay(claims, 'on-hold').every(({ phrase }) => phrase.id.endsWith('/waitlisted'));
  return waits && plainNo(claims) >= STRENGTH.sure;
}

/** How plainly the reader is told no, apart from everything around it. */
function plainNo(claims: readonly Claim[]): number {
  const aboutReader = claims.filter((claim) => claim.phrase.says === 'rejection' && claim.phrase.strength === 'sure');
  return evidenceScore(aboutReader, 'rejection');
}

function withoutRejection(scores: Scores, claims: readonly Claim[]): Decision {
  const ranked = (['offer', 'invitation', 'on-hold', 'withdrawal', 'acknowledgement'] as const)
    .map((act) => ({ act, score: scores[act] }))
    .toSorted((one, other) => other.score - one.score);
  const best = ranked[0];
  if (best !== undefined && best.score >= ENOUGH) return sureOf(best.act, best.score, scores.rejection);
  const maybeNo = scores.rejection >= PERHAPS && claimsThatSay(claims, 'context').length > 0;
  if (maybeNo) return { verdict: 'unsure', confidence: 0.5 };
  if (best !== undefined && best.score >= ENOUGH_IN_CONTEXT && claimsThatSay(claims, 'context').length > 0) {
    return sureOf(best.act, best.score, scores.rejection);
  }
  return { verdict: 'other', confidence: logistic(3 - Math.max(scores.rejection, best?.score ?? 0)) };
}

function sureOf(verdict: Verdict, score: number, rival: number): Decision {
  return { verdict, confidence: logistic(0.9 * (score - 0.35 * rival) - 1.3) };
}

function logistic(x: number): number {
  return Math.round(1000 / (1 + Math.exp(-x))) / 1000;
}
