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
  const { answer } = life;
  const best = bestOf(life);
  if (answer !== null)
    return { asked: life.field, done: answer.intent ?? 'answered', came: best ?? unanswered(life, answer) };
  const done = isClosed(life) ? 'closed' : 'not-answered';
  // The letters of thanks that followed are waited on, but the no has brought what it brought.
  return { asked: life.field, done, came: best ?? (life.state.status === 'settled' ? 'at-rest' : 'to-decide') };
}

function bestOf({ state }: Life): OutcomeKind | null {
  return BEST_FIRST.find((kind) => state.outcomes.some(({ outcome }) => outcome === kind)) ?? null;
}

/** Where an answer stands that has brought nothing yet. */
function unanswered({ events, state }: Life, { at }: Answer): Came {
  const since = events.filter((event) => event.at >= at);
  const cameBack = since.some(({ kind }) => kind === 'bounced');
  if (state.silentDays !== null && !cameBack) return 'waiting';
  if (since.some(({ kind }) => kind === 'replied')) return 'wrote-back';
  return cameBack ? 'undelivered' : 'waiting';
}

function isClosed({ events }: Life): boolean {
  return events.findLast((event) => event.kind === 'closed' || event.kind === 'reopened')?.kind === 'closed';
}
