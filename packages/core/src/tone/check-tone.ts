import type { Category, Finding, Severity, ToneInput, ToneProfile, ToneReport } from './finding.ts';
import { heardAs } from './hearing/classes.ts';
import { isHeard } from './hearing/heard-rule.ts';
import { ignoredRules } from './ignored-rules.ts';
import { politeness } from './politeness/politeness.ts';
import type { Match, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { readDraft, type DraftText } from './text/draft-text.ts';
import { sentenceAt, type Sentence } from './text/sentences.ts';
import { isReady, tipsOf } from './tips.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Rules that only the strict profile shows. */
const TASTE: ReadonlySet<string> = new Set(RULES.filter(({ strictOnly }) => strictOnly).map(({ id }) => id));

function shown(profile: ToneProfile, severity: Severity, strictOnly: boolean): boolean {
  if (profile === 'strict') return true;
  if (profile === 'gentle') return severity === 'error';
  return !strictOnly;
}

function finding(rule: Rule, match: Match, text: string): Finding {
  const { start, end, fixes } = match;
  const { id, category, message, why, source } = rule;
  const severity = match.severity ?? rule.severity;
  return { rule: id, category, severity, start, end, quote: text.slice(start, end), message, why, source, fixes };
}

const order = (a: Finding, b: Finding): number =>
  a.start - b.start || WEIGHT[a.severity] - WEIGHT[b.severity] || a.end - b.end || (a.rule < b.rule ? -1 : 1);

/** Whether a rule that everybody is shown knows the words, of a kind that is heard, too. */
const isNamed = ({ rule, category }: Finding): boolean =>
  !isHeard(rule) && !TASTE.has(rule) && heardAs(category) !== undefined;

/**
 * Where a rule can name the words that do it, what is merely heard in the same sentence adds nothing but its weight: two who
 * listen in different ways and agree are no maybe.
 */
function withoutEchoes(draft: DraftText, findings: readonly Finding[]): readonly Finding[] {
  const sentenceOf = ({ start }: Finding): Sentence | undefined => sentenceAt(draft.sentences, start);
  const named = new Set(findings.filter(isNamed).map(sentenceOf));
  const heard = new Set(findings.filter(({ rule }) => isHeard(rule)).map(sentenceOf));
  return findings
    .filter((found) => !isHeard(found.rule) || !named.has(sentenceOf(found)))
    .map((found) =>
      isNamed(found) && found.severity === 'note' && heard.has(sentenceOf(found))
        ? { ...found, severity: 'warning' }
        : found,
    );
}

/** Of two findings of one category over the same words, the graver or the first is enough. */
function withoutOverlaps(sorted: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  const last = new Map<Category, number>();
  for (const next of sorted) {
    const at = last.get(next.category);
    const before = at === undefined ? undefined : kept[at];
    if (at !== undefined && before && before.end > next.start) {
      if (WEIGHT[next.severity] < WEIGHT[before.severity]) kept[at] = next;
      continue;
    }
    last.set(next.category, kept.length);
    kept.push(next);
  }
  return kept.toSorted(order);
}

function everyFinding(draft: DraftText): readonly Finding[] {
  return RULES.filter(({ language }) => language === 'any' || language === draft.language).flatMap((rule) =>
    rule.find(draft).map((match) => finding(rule, match, draft.text)),
  );
}

/**
 * Says how a draft may sound to the one who reads it. Pure; time is linear in the text, of which the first 50 000
 * characters are read. Quoted lines, signatures and `ajar-ignore` comments are left alone. Never throws on any text.
 * @returns findings in the order of the text; offsets are UTF-16 into `input.text`
 */
export function checkTone(input: ToneInput): ToneReport {
  const draft = readDraft(input);
  const waved = ignoredRules(input.text);
  const isWaved = (found: Finding): boolean =>
    waved.has(found.rule) ||
    waved.has(found.category) ||
    (input.ignore ?? []).some((once) => once.rule === found.rule && once.quote === found.quote);
  const standing = everyFinding(draft).filter((found) => !isWaved(found));
  const all = withoutOverlaps(withoutEchoes(draft, standing.toSorted(order)));
  const tips = tipsOf(draft, all);
  return {
    findings: all.filter((found) => shown(input.profile ?? 'standard', found.severity, TASTE.has(found.rule))),
    tips,
    politeness: politeness(draft),
    words: draft.words,
    language: draft.language,
    checked: draft.language === 'en' ? 'full' : 'partial',
    ready: isReady(tips, all, input.intent),
  };
}
