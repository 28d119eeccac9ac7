import type { Category, Finding, Severity, ToneInput, ToneProfile, ToneReport } from './finding.ts';
import { isHeard } from './hearing/heard-rule.ts';
import { ignoredRules } from './ignored-rules.ts';
import { politeness } from './politeness/politeness.ts';
import type { Match, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { readDraft, type DraftText } from './text/draft-text.ts';
import { sentenceAt } from './text/sentences.ts';
import { isReady, tipsOf } from './tips.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

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

/** Where a rule can name the words that do it, what is merely heard in the same sentence adds nothing. */
function withoutEchoes(draft: DraftText, findings: readonly Finding[]): readonly Finding[] {
  const named = new Set(
    findings.filter(({ rule }) => !isHeard(rule)).map(({ start }) => sentenceAt(draft.sentences, start)),
  );
  return findings.filter(({ rule, start }) => !isHeard(rule) || !named.has(sentenceAt(draft.sentences, start)));
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

function everyFinding(draft: DraftText): readonly { readonly found: Finding; readonly strictOnly: boolean }[] {
  const all: { readonly found: Finding; readonly strictOnly: boolean }[] = [];
  for (const rule of RULES) {
    if (rule.language === 'en' && draft.language !== 'en') continue;
    for (const match of rule.find(draft))
      all.push({ found: finding(rule, match, draft.text), strictOnly: rule.strictOnly });
  }
  return all;
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
  const standing = everyFinding(draft).filter(({ found }) => !isWaved(found));
  const sorted = standing.map(({ found }) => found).toSorted(order);
  const all = withoutOverlaps(withoutEchoes(draft, sorted));
  const taste = new Set(standing.filter(({ strictOnly }) => strictOnly).map(({ found }) => found));
  const tips = tipsOf(draft, all);
  return {
    findings: all.filter((found) => shown(input.profile ?? 'standard', found.severity, taste.has(found))),
    tips,
    politeness: politeness(draft),
    words: draft.words,
    language: draft.language,
    checked: draft.language === 'en' ? 'full' : 'partial',
    ready: isReady(tips, all, input.intent),
  };
}
