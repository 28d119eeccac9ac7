import type { KnownLanguage } from '../../../vocabulary.ts';
import type { Severity } from '../../finding.ts';
import { leaveOut } from '../../fixes.ts';
import type { HeardAs } from '../../hearing/classes.ts';
import { HEARD_RULES } from '../../hearing/heard-rules.ts';
import type { Match, Rule } from '../../rule.ts';
import type { DraftText } from '../../text/draft-text.ts';
import { everyPlace, lookout, sentencesWith, type Lookout } from '../../text/lookout.ts';
import { patternOf } from '../../text/pattern.ts';

/** What does harm of one kind in one language. Patterns are those of `patternOf`. */
export interface HarmfulWords {
  readonly category: HeardAs;
  /** Harmful whatever stands around them. */
  readonly grave?: readonly string[];
  readonly match?: readonly string[];
  /** Patterns that, in the same sentence, make it harmless. */
  readonly unless?: readonly string[];
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

const lookouts = (sources: readonly string[] = []): readonly Lookout[] =>
  sources.map((source) => lookout(source, patternOf));

/**
 * Rules over the words of another language than English, one a category. They name what is plainly said; whole sentences are not
 * listened to there, so what is only meant is not found.
 * @param name of the language, as it stands in the ids
 */
export function wordsIn(language: KnownLanguage, name: string, all: readonly HarmfulWords[]): readonly Rule[] {
  return all.map((words) => ruleOf(language, name, words));
}

function ruleOf(language: KnownLanguage, name: string, words: HarmfulWords): Rule {
  const { category, bad, good } = words;
  const [error, warning, harmless] = [lookouts(words.grave), lookouts(words.match), lookouts(words.unless)];
  // What is heard in words of this kind, and why it matters, is the same in every language.
  const said = HEARD_RULES.find((rule) => rule.category === category);
  if (said === undefined) throw new Error(`nothing is said of ${category}`);
  const found = (draft: DraftText, own: readonly Lookout[], severity: Severity): readonly Match[] =>
    sentencesWith(draft, everyPlace(draft), own, harmless).flatMap(({ spans }) =>
      spans.map((span) => ({ ...span, fixes: leaveOut(draft, span), severity })),
    );
  return {
    id: `${category}/in-${name}`,
    category,
    severity: 'warning',
    strictOnly: false,
    language,
    message: said.message,
    why: said.why,
    source: null,
    expressions: () => [...error, ...warning, ...harmless].map(({ expression }) => expression()),
    find: (draft) => [...found(draft, error, 'error'), ...found(draft, warning, 'warning')],
    bad,
    good,
  };
}
