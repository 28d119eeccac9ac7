import type { Field, Intent, OutcomeKind } from '../vocabulary.ts';
import type { Answer, Life } from './life.ts';

/** What the user did with a no. `answered` is a letter whose words are not known. */
export type Done = Intent | 'answered' | 'not-answered' | 'closed';

/**
 * Where it ends today: an outcome, or `waiting` (the usual time is not over), `wrote-back` (they wrote, and nobody has said
 * what it amounts to), `undelivered`, `to-decide`, `at-rest` (closed by the user, or long past).
 */
export type Came = OutcomeKind | 'waiting' | 'wrote-back' | 'undelivered' | 'to-decide' | 'at-rest';

/** The one way a no takes through the flow. */
export interface Path {
  readonly asked: Field;
  readonly done: Done;
  readonly came: Came;
}

/** Where several things came, the flow shows the best of them. */
const BEST_FIRST: readonly OutcomeKind[] = [
  'offer',
  'reopened',
  'referral',
  'feedback',
  'considered-later',
  'no-again',
  'silence',
];

/** The path of one no: every no has exactly one. */
export function pathOf(life: Life): Path {
  const { field, answer, state } = life;
  const came = bestOf(life) ?? (state.proposals.length > 0 ? 'wrote-back' : null);
  if (answer !== null)
    return { asked: field, done: answer.intent ?? 'answered', came: came ?? unanswered(life, answer) };
  const done = isClosed(life) ? 'closed' : 'not-answered';
  return { asked: field, done, came: came ?? (state.status === 'settled' ? 'at-rest' : 'to-decide') };
}

function bestOf({ state }: Life): OutcomeKind | null {
  return BEST_FIRST.find((kind) => state.outcomes.some(({ outcome }) => outcome === kind)) ?? null;
}

/** Where an answer stands that has brought nothing yet. */
function unanswered({ events, state }: Life, { at }: Answer): Came {
  if (state.bounce?.permanent === true) return 'undelivered';
  if (state.silentDays !== null) return 'waiting';
  return events.some((event) => event.kind === 'replied' && event.at >= at) ? 'wrote-back' : 'waiting';
}

function isClosed({ events }: Life): boolean {
  return events.findLast((event) => event.kind === 'closed' || event.kind === 'reopened')?.kind === 'closed';
}
