import { leaveOut, type FixMaker } from './fixes.ts';
import type { Example, Match, Rule } from './rule.ts';
import type { Category, Severity } from './finding.ts';
import { classOf } from './hearing/classes.ts';
import type { Heard } from './hearing/hear.ts';
import { heardInDraft } from './hearing/heard-in-draft.ts';
import type { DraftText } from './text/draft-text.ts';
import { anyIn, lookout, matchesIn } from './text/lookout.ts';
import { pattern } from './text/pattern.ts';

export interface PhraseRule {
  readonly id: `${Category}/${string}`;
  readonly severity: Severity;
  readonly strictOnly?: boolean;
  /** Patterns of `text/pattern.ts`; any of them. */
  readonly match: readonly string[];
  /** Patterns that, in the same sentence, make it harmless. */
  readonly unless?: readonly string[];
  readonly message: string;
  readonly why: string;
  readonly source?: string;
  readonly fix?: FixMaker;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** Below this harm a sentence sounds harmless as a whole, and so are its phrases; the gravest hold longest. */
const LEAST_HARM: Readonly<Record<Severity, number>> = { error: 0.19, warning: 0.35, note: 0.35 };

/** Below this harm the sentence as a whole speaks for the writer: a phrase in it weighs a step less. */
const CLEAR_HARM: Readonly<Record<Severity, number>> = { error: 0.7, warning: 0.63, note: 0.63 };

const MILDER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'note', note: 'note' };

/** A phrase of a kind that the sentence as a whole is less likely to be than this is not looked for; the gravest nearly always are. */
const LEAST_CHANCE: Readonly<Record<Severity, number>> = { error: 0.008, warning: 0.07, note: 0.07 };

/** What phrases of a category weigh in a sentence; null where they are harmless there. */
function weightIn(heard: Heard | undefined, category: Category, severity: Severity): Severity | null {
  if (heard === undefined) return severity;
  if (heard.harm < LEAST_HARM[severity] || (heard.chances[classOf(category)] ?? 1) < LEAST_CHANCE[severity])
    return null;
  return heard.harm < CLEAR_HARM[severity] ? MILDER[severity] : severity;
}

/** A rule over English words in the writer's own text. */
export function phrases(spec: PhraseRule): Rule {
  const category = spec.id.slice(0, spec.id.indexOf('/')) as Category;
  const wanted = spec.match.map((source) => lookout(source, pattern));
  const unwanted = (spec.unless ?? []).map((source) => lookout(source, pattern));
  const fix = spec.fix ?? leaveOut;
  const find = (draft: DraftText): readonly Match[] => {
    const heard = heardInDraft(draft);
    return draft.sentences.flatMap((sentence) => {
      const severity = weightIn(heard.get(sentence), category, spec.severity);
      if (severity === null) return [];
      const spans = matchesIn(sentence, wanted);
      if (spans.length === 0 || anyIn(sentence, unwanted)) return [];
      return spans.map((span) => ({ ...span, fixes: fix(draft, span), severity }));
    });
  };
  return {
    id: spec.id,
    category,
    severity: spec.severity,
    strictOnly: spec.strictOnly ?? false,
    language: 'en',
    message: spec.message,
    why: spec.why,
    source: spec.source ?? null,
    expressions: () => [...wanted, ...unwanted].map(({ expression }) => expression()),
    find,
    bad: spec.bad,
    good: spec.good,
  };
}
