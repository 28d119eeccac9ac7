const IGNORE = /(?:^[ \t]*(?:\/\/ ?|# ?)?|<!--\s{0,9})ajar-ignore\b:?([^\n]{0,200})/gm;
const ID = /[a-z][a-z-]*(?:\/[a-z0-9-]+)?/g;

/** Rule ids and categories that `ajar-ignore: rule-id` lines or `<!-- ajar-ignore rule-id -->` comments wave through. */
export function ignoredRules(text: string): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!text.includes('ajar-ignore')) return ids;
  for (const comment of text.matchAll(IGNORE)) {
    const named = (comment[1] ?? '').split('-->')[0] ?? '';
    for (const id of named.matchAll(ID)) ids.add(id[0]);
  }
  return ids;
}
