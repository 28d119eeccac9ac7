import { leaveOut, type FixMaker } from './fixes.ts';
import type { Example, Match, Rule } from './rule.ts';
import type { Category, Severity } from './finding.ts';
import { remembered } from '../remembered.ts';
import { classOf } from './hearing/classes.ts';
import type { Heard } from './hearing/hear.ts';
import { heardInDraft } from './hearing/heard-in-draft.ts';
import type { DraftText } from './text/draft-text.ts';
import { lookout, sentencesWith } from './text/lookout.ts';
import type { Sentence } from './text/sentences.ts';
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

/** Where in a draft phrases of one kind are looked for, and what they weigh in each of its sentences. */
interface Weights {
  readonly places: readonly number[];
  readonly of: ReadonlyMap<Sentence, Severity>;
}

/** By kind, since many rules are about one. */
const weightsIn = remembered((draft: DraftText) => {
  const heard = heardInDraft(draft);
  const known = new Map<string, Weights>();
  return (category: Category, severity: Severity): Weights => {
    const kind = `${category} ${severity}`;
    const before = known.get(kind);
    if (before !== undefined) return before;
    const places: number[] = [];
    const of = new Map<Sentence, Severity>();
    for (const [at, sentence] of draft.sentences.entries()) {
      const weight = weightIn(heard.get(sentence), category, severity);
      if (weight === null) continue;
      places.push(at);
      of.set(sentence, weight);
    }
    const weights = { places, of };
    known.set(kind, weights);
    return weights;
  };
});

/** A rule over English words in the writer's own text. */
export function phrases(spec: PhraseRule): Rule {
  const category = spec.id.slice(0, spec.id.indexOf('/')) as Category;
  const wanted = spec.match.map((source) => lookout(source, pattern));
  const unwanted = (spec.unless ?? []).map((source) => lookout(source, pattern));
  const fix = spec.fix ?? leaveOut;
  const find = (draft: DraftText): readonly Match[] => {
    const { places, of } = weightsIn(draft)(category, spec.severity);
    return sentencesWith(draft, places, wanted, unwanted).flatMap(({ sentence, spans }) => {
      const severity = of.get(sentence) ?? spec.severity;
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
