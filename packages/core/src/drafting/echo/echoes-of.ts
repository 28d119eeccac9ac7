import { zonesOf } from '../../message/zones-of.ts';
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
}

const NONE: Echoes = { reason: '', praise: '', door: '' };

/** Reasons that are said back. "Fit" and the like are said of everybody, and saying them back sounds hurt. */
const REASONS: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'capacity',
  'position-filled',
  'position-cancelled',
  'experience',
  'qualification',
  'location',
  'budget',
  'timing',
  'competition',
  'quality',
]);
/** What weighs against a work; a kind remark is no reason. */
const FALLS_SHORT =
  /\b(?:not|\w+n['’]t|too|less|never|lost|thin|slow|uneven|need\w*|lack\w*|more|unclear|yet|light on|struggled|short|rushed|distan\w*|than)\b/i;

function isSaidBack({ kind, quote }: Reason): boolean {
  if (quote === '' || !REASONS.has(kind)) return false;
  return kind !== 'quality' || FALLS_SHORT.test(quote);
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
    praise: reading.form === 'form-letter' ? '' : praiseSaid(message),
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

function praiseSaid({ text }: Message): string {
  for (const zone of zonesOf(text)) {
    if (zone.kind !== 'author') continue;
    const own = text.slice(zone.start, zone.end);
    for (const span of praiseIn(own)) {
      const clause = clauseAt(own, span);
      const said = isOwnPraise(clause) ? saidBack(clause, 'praise') : null;
      if (said !== null) return said;
    }
  }
  return '';
}
