import { FIELDS, INTENTS, OUTCOMES } from '../vocabulary.ts';
import type { Field, Intent, OutcomeKind } from '../vocabulary.ts';
import { answerOf } from './answer-of.ts';
import type { Answer } from './answer-of.ts';
import type { Life } from './life.ts';
import { shareOf } from './share.ts';
import type { Share } from './share.ts';

/** What the answers of one kind brought. One answer may bring several things, so shares may add up to more than one. */
export interface Rates {
  readonly answers: number;
  /** Answers of which nothing is known yet; no share counts them. */
  readonly open: number;
  /** Something other than silence or another no. Of the answers whose end is known, as all shares are. */
  readonly something: Share;
  readonly brought: Readonly<Record<OutcomeKind, Share>>;
}

export interface AllRates {
  readonly all: Rates;
  /** Only intents and fields that have answers; intent null: the words of the letter are not known. */
  readonly byIntent: readonly (Rates & { readonly intent: Intent | null })[];
  readonly byField: readonly (Rates & { readonly field: Field })[];
}

interface Answered {
  readonly field: Field;
  readonly answer: Answer;
}

/** Of the answers, how many brought what: in all, by what was asked, and by field. */
export function ratesOf(lives: readonly Life[]): AllRates {
  const answered = lives.flatMap((life): readonly Answered[] => {
    const answer = answerOf(life);
    return answer === null ? [] : [{ field: life.field, answer }];
  });
  const byIntent = Map.groupBy(answered, ({ answer }) => answer.intent);
  const byField = Map.groupBy(answered, ({ field }) => field);
  return {
    all: ratesIn(answered),
    byIntent: [...INTENTS, null].flatMap((intent) => {
      const some = byIntent.get(intent);
      return some === undefined ? [] : [{ intent, ...ratesIn(some) }];
    }),
    byField: FIELDS.flatMap((field) => {
      const some = byField.get(field);
      return some === undefined ? [] : [{ field, ...ratesIn(some) }];
    }),
  };
}

function ratesIn(answered: readonly Answered[]): Rates {
  const known = answered.filter(({ answer }) => answer.brought.length > 0);
  const share = (fits: (kind: OutcomeKind) => boolean): Share =>
    shareOf(known.filter(({ answer }) => answer.brought.some(({ outcome }) => fits(outcome))).length, known.length);
  const brought = OUTCOMES.map((kind) => [kind, share((outcome) => outcome === kind)] as const);
  return {
    answers: answered.length,
    open: answered.length - known.length,
    something: share((outcome) => outcome !== 'silence' && outcome !== 'no-again'),
    brought: Object.fromEntries(brought) as Record<OutcomeKind, Share>,
  };
}
