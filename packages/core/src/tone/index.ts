/** The tone check on its own: `@ajar/core/tone`. Pure, no I/O: a browser, a worker or an editor can import it alone. */
export { checkTone } from './check-tone.ts';
export { RULES } from './rules.ts';
export { CATEGORIES } from './finding.ts';
export type {
  Category,
  Finding,
  Fix,
  IgnoredFinding,
  Severity,
  Tips,
  ToneInput,
  ToneProfile,
  ToneReport,
} from './finding.ts';
export type { Example, Match, Rule } from './rule.ts';
export { angryFindings } from './calm/anger.ts';
export { isHot } from './calm/is-hot.ts';
export { calmerVersion } from './calm/calmer-version.ts';
