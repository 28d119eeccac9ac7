import { leaveOut, type FixMaker } from '../fixes.ts';
import type { Example, Rule } from '../rule.ts';
import { HEARD } from '../sources.ts';
import type { HeardAs } from './classes.ts';
import { heardInDraft } from './heard-in-draft.ts';

/** A harm of at least this is worth a note: of harmless near misses that taught nothing 1 in 40 reaches it. */
const NOTE_AT = 0.78;

/** A harm of at least this is worth a warning: 1 in 90 reaches it. */
const WARNING_AT = 0.9;

const NAME = 'heard';

/** Whether a rule of this id listens to whole sentences. */
export function isHeard(rule: string): boolean {
  return rule.endsWith(`/${NAME}`);
}

interface HeardRule {
  readonly category: HeardAs;
  readonly message: string;
  readonly why: string;
  readonly fix?: FixMaker;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/**
 * A rule about how a sentence as a whole is likely to be heard, where no single word gives it away. What it knows it has
 * learned from sentences (`npm run train:tone`), so it may be wrong: it never raises an error.
 */
export function heard(spec: HeardRule): Rule {
  const fix = spec.fix ?? leaveOut;
  return {
    id: `${spec.category}/${NAME}`,
    category: spec.category,
    severity: 'note',
    strictOnly: false,
    language: 'en',
    message: spec.message,
    why: spec.why,
    source: HEARD,
    find: (draft) =>
      [...heardInDraft(draft).values()]
        .filter(({ as, harm }) => as === spec.category && harm >= NOTE_AT)
        .map(({ start, end, harm }) => ({
          start,
          end,
          fixes: fix(draft, { start, end }),
          severity: harm >= WARNING_AT ? 'warning' : 'note',
        })),
    bad: spec.bad,
    good: spec.good,
  };
}
