import { leaveOut, type FixMaker } from './fixes.ts';
import type { Example, Match, Rule } from './rule.ts';
import type { Category, Severity } from './finding.ts';
import type { DraftText } from './text/draft-text.ts';
import { pattern } from './text/pattern.ts';
import { sentenceAt, type Sentence } from './text/sentences.ts';

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

function search(draft: DraftText, wanted: RegExp, unwanted: RegExp | null, fix: FixMaker): readonly Match[] {
  const matches: Match[] = [];
  // Matches come in order, so a long sentence is asked once whether something makes it harmless.
  let asked: Sentence | null = null;
  let harmless = false;
  for (const found of draft.flat.matchAll(wanted)) {
    const span = { start: found.index, end: found.index + found[0].length };
    const sentence = sentenceAt(draft.sentences, span.start);
    if (!sentence) continue;
    if (sentence !== asked) harmless = unwanted !== null && sentence.flat.search(unwanted) !== -1;
    asked = sentence;
    if (!harmless) matches.push({ ...span, fixes: fix(draft, span) });
  }
  return matches;
}

/** A rule over English words in the writer's own text. */
export function phrases(spec: PhraseRule): Rule {
  const wanted = pattern(spec.match);
  const unwanted = spec.unless ? pattern(spec.unless) : null;
  const fix = spec.fix ?? leaveOut;
  return {
    id: spec.id,
    category: spec.id.slice(0, spec.id.indexOf('/')) as Category,
    severity: spec.severity,
    strictOnly: spec.strictOnly ?? false,
    language: 'en',
    message: spec.message,
    why: spec.why,
    source: spec.source ?? null,
    find: (draft) => search(draft, wanted, unwanted, fix),
    bad: spec.bad,
    good: spec.good,
  };
}
