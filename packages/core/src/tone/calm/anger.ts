import type { Category, Finding, ToneReport } from '../finding.ts';

/** What is written in anger, or reads as if it were. Begging or bragging may be unwise, but need no night over them. */
const ANGER: ReadonlySet<Category> = new Set<Category>([
  'rude',
  'snark',
  'accusation',
  'threat',
  'guilt',
  'passive-aggressive',
  'pressure',
  'over-head',
  'entitlement',
  'arguing',
]);

/** What the check heard that sounds like anger; what it merely notes is left out. */
export function angryFindings({ findings }: Pick<ToneReport, 'findings'>): readonly Finding[] {
  return findings.filter(({ category, severity }) => ANGER.has(category) && severity !== 'note');
}
