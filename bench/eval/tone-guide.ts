import type { Example, Rule } from '../../packages/core/src/tone/rule.ts';
import { RULES } from '../../packages/core/src/tone/rules.ts';
import type { Alarm } from './tone-alarms.ts';

const HEAD = `# What the tone check knows

Written from the rules by \`npm run docs:tone\`; the examples are run by the tests. \`ajar check\` and the editor in the browser show the same
findings. A draft is checked on your machine; nothing is sent anywhere.

- **error**: it would do damage, whatever the context. **warning**: the reader may well hear it so. **note**: worth a second look.
- A rule that ends in \`/heard\` is not a list of words. A small model has learned from some 38,000 sentences, harmful ones and their harmless twins,
  how sentences are heard that have no tell-tale word. It may be wrong, so it never says more than "warning", and it always marks its words.
- "False alarms in polite requests" is how often a rule speaks up in the politest quarter of published requests between strangers (1,307 that
  taught nothing; Stanford Politeness Corpus and TyDiP, CC BY 4.0), which nobody should mind. Those requests are not answers to a no.
- A line \`ajar-ignore: rule-id\` in the draft, or "ignore once" in the browser, waves a finding through. The gentle profile shows errors only.
- A draft is **ready** when no error is left, nothing is left that is merely heard and was not waved through, and every tip holds that the intent
  calls for: professional, polite and appreciative always; willing to ask again or to keep in touch; open to feedback to ask for it.
- English is checked in full. In other languages length, shouting, placeholders, greeting, thanks and sign-off are looked at; in French, German
  and Spanish also what is said in so many words (rules that end in \`/in-french\`, \`/in-german\`, \`/in-spanish\`). What is only meant is heard in
  English alone, and the report says so.

How well it does on sentences it has never seen is in [measured.md](measured.md).
`;

/** The page about the rules: a section a category, each rule with what it says, why, and what it finds and leaves alone. */
export function toneGuide(alarms: readonly Alarm[]): string {
  const rateOf = new Map(alarms.map((alarm) => [alarm.rule, (alarm.alarms * 100) / alarm.of]));
  const sections = [...Map.groupBy(RULES, ({ category }) => category)].map(([category, rules]) =>
    [`## ${category}`, ...rules.map((rule) => section(rule, rateOf.get(rule.id) ?? 0))].join('\n\n'),
  );
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}

function section(rule: Rule, rate: number): string {
  const taste = rule.strictOnly ? ', strict profile only' : '';
  const lines = [
    `### \`${rule.id}\` (${rule.severity}${taste})`,
    '',
    rule.message,
    '',
    `- Why: ${rule.why}`,
    ...(rule.source === null ? [] : [`- Source: ${rule.source}`]),
    `- False alarms in polite requests: ${rate === 0 ? 'none' : `${rate.toFixed(2)} %`}`,
    ...shown('Finds', rule.bad),
    ...shown('Leaves alone', rule.good),
  ];
  return lines.join('\n');
}

/** Sentences only: whole letters, which rules about missing parts have, would fill the page. */
function shown(what: string, examples: readonly Example[]): readonly string[] {
  const sentences = examples.filter((example) => typeof example === 'string').slice(0, 3);
  return sentences.length === 0 ? [] : [`- ${what}: ${sentences.map((text) => `“${text}”`).join(' ')}`];
}
