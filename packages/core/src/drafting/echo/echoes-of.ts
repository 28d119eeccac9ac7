import { piecesOf } from '../../advice/letter-zones.ts';
import { caseOf } from '../../advice/case.ts';
import { mostLikely } from '../../advice/signs/letter-says.ts';
import type { Message } from '../../message/message.ts';
import type { Reason } from '../../reading/reading.ts';
import type { DoorKind, ReasonKind } from '../../vocabulary.ts';
import type { DraftInput } from '../draft.ts';
import { clauseAt } from './clause-at.ts';
import { isOwnPraise, praiseIn } from './praise.ts';
import { saidBack } from './said-clause.ts';

/** Clauses of their letter, turned round so that the answer can say them back; empty where there is none that reads well. */
export interface Echoes {
  readonly reason: string;
  readonly praise: string;
  readonly door: string;
  /** They say something kind about this person, whether or not it can be said back. */
  readonly kindWords: boolean;
}

const NONE: Echoes = { reason: '', praise: '', door: '', kindWords: false };

/** Reasons that are said back: what can be answered. Numbers, taste and "fit" are said of everybody, and saying them back sounds hurt. */
const REASONS: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'position-cancelled',
  'experience',
  'qualification',
  'location',
  'visa',
  'budget',
  'timing',
  'incomplete',
]);
function isSaidBack({ kind, quote }: Reason): boolean {
  return quote !== '' && REASONS.has(kind);
}

const DOORS: ReadonlySet<DoorKind> = new Set<DoorKind>(['keep-on-file', 'apply-again', 'other-roles', 'talent-pool']);

/** What can be said back of a letter in English that a person wrote. A pure function of the letter. */
export function echoesOf(input: DraftInput): Echoes {
  const { reading, message } = input;
  if (reading.language !== 'en' || reading.form === 'automated') return NONE;
  const { text } = reading;
  const first = (
    spans: readonly { readonly start: number; readonly end: number }[],
    use: 'reason' | 'door',
  ): string => {
    for (const span of spans) {
      const said = saidBack(clauseAt(text, span), use);
      if (said !== null) return said;
    }
    return '';
  };
  return {
    reason: first(reading.reasons.filter(isSaidBack), 'reason') || obstacleSaid(input),
    door: first(
      reading.doors.filter((door) => DOORS.has(door.kind)),
      'door',
    ),
    ...(reading.form === 'form-letter' ? { praise: '', kindWords: false } : praiseSaid(message)),
  };
}

/** From here on a sentence counts as naming what stood in the way. */
const OBSTACLE_AT = 0.5;

/** What stood in the way, by its sentence, where the reading named no reason. */
function obstacleSaid(input: DraftInput): string {
  const obstacle = mostLikely(caseOf(input), 'obstacle');
  if (obstacle === null || obstacle.chance < OBSTACLE_AT) return '';
  const { sentence } = obstacle;
  return saidBack(clauseAt(sentence, { start: 0, end: sentence.length }), 'reason') ?? '';
}

function praiseSaid(message: Message): Pick<Echoes, 'praise' | 'kindWords'> {
  let kindWords = false;
  for (const own of piecesOf(message, 'author')) {
    for (const span of praiseIn(own)) {
      const clause = clauseAt(own, span);
      if (!isOwnPraise(clause)) continue;
      kindWords = true;
      const said = saidBack(clause, 'praise');
      if (said !== null) return { praise: said, kindWords };
    }
  }
  return { praise: '', kindWords };
}
