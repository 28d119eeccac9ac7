import { checkTone } from '../check-tone.ts';
import type { Finding, Fix, ToneInput, ToneReport } from '../finding.ts';
import { leaveOut } from '../fixes.ts';
import { letterParts } from '../letter/letter-parts.ts';
import { readDraft } from '../text/draft-text.ts';
import { angryFindings } from './anger.ts';

/** After so many rounds a fix has had its chance, and the sentence goes. */
const ROUNDS_OF_FIXES = 3;
const ROUNDS = 8;
const FEWEST_WORDS = 20;

/**
 * The same letter without what sounds angry: other words where the check has them, else without the sentence. Checked
 * again until nothing of the kind is heard.
 * @param report of exactly this input
 * @returns null where too little of a letter is left to be sent: greeting, thanks, sign-off and twenty words
 */
export function calmerVersion(input: ToneInput, report: ToneReport): string | null {
  let text = input.text;
  let heard = report;
  for (let round = 0; round < ROUNDS; round += 1) {
    const heated = heatedFindings(heard);
    if (heated.length === 0) return isLetter({ ...input, text }, heard) ? text : null;
    text = applied(
      text,
      heated.map((finding) => changeFor(finding, text, round < ROUNDS_OF_FIXES)),
    );
    heard = checkTone({ ...input, text });
  }
  return null;
}

/** Capitals are the same anger in another dress. */
function heatedFindings(report: ToneReport): readonly Finding[] {
  const shouted = report.findings.filter(({ category, severity }) => category === 'shouting' && severity !== 'note');
  return [...angryFindings(report), ...shouted];
}

function changeFor(finding: Finding, text: string, mayFix: boolean): Fix | undefined {
  const fix = mayFix ? finding.fixes[0] : undefined;
  return fix ?? leaveOut(readDraft({ text }), finding)[0];
}

/** Makes changes from the end to the beginning; of two that touch the same words only the wider one. */
function applied(text: string, changes: readonly (Fix | undefined)[]): string {
  const widestFirst = changes
    .filter((change) => change !== undefined)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const apart = widestFirst.filter((change, at) => !widestFirst.slice(0, at).some((other) => touch(change, other)));
  return apart
    .toSorted((a, b) => b.start - a.start)
    .reduce((before, { start, end, text: words }) => before.slice(0, start) + words + before.slice(end), text);
}

function touch(a: Fix, b: Fix): boolean {
  return a.start < b.end && b.start < a.end;
}

function isLetter(input: ToneInput, { tips, words }: ToneReport): boolean {
  if (words < FEWEST_WORDS || !tips.appreciative) return false;
  const { greeting, signOff } = letterParts(readDraft(input));
  return greeting !== null && signOff !== null;
}
