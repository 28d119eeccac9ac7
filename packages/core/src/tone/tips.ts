import type { Category, Finding, Tips } from './finding.ts';
import type { Intent } from '../vocabulary.ts';
import { isHeard } from './hearing/heard-rule.ts';
import { letterParts } from './letter/letter-parts.ts';
import type { DraftText } from './text/draft-text.ts';

/** What spoils a tip, as an error or a warning. */
const UNPROFESSIONAL: ReadonlySet<Category> = new Set<Category>([
  'entitlement',
  'threat',
  'rude',
  'snark',
  'bragging',
  'over-head',
  'shouting',
  'placeholder',
  'accusation',
  'pressure',
  'arguing',
  'hardship',
  'begging',
  'guilt',
  'asked-twice',
]);
const IMPOLITE: ReadonlySet<Category> = new Set<Category>([
  'entitlement',
  'rude',
  'snark',
  'accusation',
  'passive-aggressive',
  'pressure',
  'shouting',
  'threat',
  'guilt',
  'over-head',
]);
/** What turns thanks or openness into their opposite. */
const INSINCERE: ReadonlySet<Category> = new Set<Category>([
  'snark',
  'passive-aggressive',
  'guilt',
  'rude',
  'accusation',
]);

const REQUIRED: Readonly<Record<Intent | 'none', readonly (keyof Tips)[]>> = {
  'ask-again': ['professional', 'polite', 'appreciative', 'willing'],
  'ask-feedback': ['professional', 'polite', 'feedback', 'appreciative'],
  thank: ['professional', 'polite', 'appreciative'],
  'keep-in-touch': ['professional', 'polite', 'appreciative', 'willing'],
  decline: ['professional', 'polite', 'appreciative'],
  none: ['professional', 'polite', 'appreciative'],
};

/**
 * The five tips, as far as a draft fulfils them.
 * @param findings of every severity, before a profile hides any
 */
export function tipsOf(draft: DraftText, findings: readonly Finding[]): Tips {
  const parts = letterParts(draft);
  // What is heard in a sentence without a word that gives it away is worth a look before the letter is ready.
  const grave = findings.filter(({ severity, rule }) => severity !== 'note' || isHeard(rule));
  const none = (categories: ReadonlySet<Category>): boolean => !grave.some((found) => categories.has(found.category));
  const spoilt = (start: number, end: number): boolean =>
    grave.some((found) => INSINCERE.has(found.category) && found.start < end && found.end > start);
  const thanked = parts.thanks.some((sentence) => !spoilt(sentence.start, sentence.end));
  const whole = draft.fragment || (parts.greeting !== null && parts.signOff !== null);
  return {
    professional: whole && none(UNPROFESSIONAL) && !findings.some(({ rule }) => isHeard(rule)),
    polite: none(IMPOLITE) && (thanked || parts.ask || parts.easyOut || parts.greeting !== null),
    // Whatever is asked by somebody who wants feedback is a question about it.
    feedback: parts.feedback || (draft.input.intent === 'ask-feedback' && parts.ask),
    appreciative: thanked,
    willing: parts.forward || parts.ask,
  };
}

/** No error left, and every tip that the intent calls for. */
export function isReady(tips: Tips, findings: readonly Finding[], intent: Intent | undefined): boolean {
  return !findings.some((found) => found.severity === 'error') && REQUIRED[intent ?? 'none'].every((tip) => tips[tip]);
}
