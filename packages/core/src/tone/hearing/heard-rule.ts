import { leaveOut, type FixMaker } from '../fixes.ts';
import type { Example, Rule } from '../rule.ts';
import { HEARD } from '../sources.ts';
import type { HeardAs } from './classes.ts';
import { heardInDraft } from './heard-in-draft.ts';
import { loudness } from './loudness.ts';

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
    find: (draft) => {
      const heardIn = heardInDraft(draft);
      return [...loudness(draft)].flatMap(([sentence, severity]) => {
        const said = heardIn.get(sentence);
        if (said?.as !== spec.category) return [];
        const span = said.span();
        const start = sentence.start + span.start;
        const end = sentence.start + span.end;
        return [{ start, end, fixes: fix(draft, { start, end }), severity }];
      });
    },
    bad: spec.bad,
    good: spec.good,
  };
}
