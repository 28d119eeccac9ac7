import type { Message } from '../message/message.ts';
import type { Quote } from '../span.ts';
import type { Verdict } from '../vocabulary.ts';
import { claimsThatSay } from './claims/claim.ts';
import type { Claim } from './claims/claim.ts';
import { noticeVerdict } from './notices/notice-verdict.ts';
import type { Passage } from './passage/passage.ts';
import type { Evidence } from './reading.ts';

/** Acts whose words support a verdict, besides those of the same name. */
const SUPPORTING: Readonly<Partial<Record<Verdict, readonly string[]>>> = {
  rejection: ['regret', 'context', 'farewell'],
  unsure: ['rejection', 'regret', 'context', 'farewell'],
  invitation: ['revise'],
};

/**
 * Everything the reading rests on, each at its exact words, in order of place. `likeliest`: of a no, the sentence
 * that comes nearest to it, pointed at where no words say it outright; else null.
 */
export function evidenceOf(
  passage: Passage,
  verdict: Verdict,
  claims: readonly Claim[],
  found: Readonly<Record<string, Quote | Claim | Evidence | null>>,
  message: Message,
  likeliest: Quote | null,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (says: string, { start, end, quote }: Quote, rule: string): void => {
    if (!evidence.some((known) => known.says === says && known.start === start))
      evidence.push({ says, quote, start, end, rule });
  };
  for (const says of [verdict, ...(SUPPORTING[verdict] ?? []), 'no-feedback']) {
    for (const claim of claimsThatSay(claims, says)) add(says, claim, claim.phrase.id);
  }
  for (const [says, quote] of Object.entries(found)) if (quote !== null) add(says, quote, ruleOf(says, quote));
  if (!evidence.some((known) => known.says === verdict)) {
    const notice = noticeWords(passage, verdict, message);
    if (notice !== null) add(verdict, notice, 'notice/link');
    else if (likeliest !== null) add(verdict, likeliest, 'model/rejection');
  }
  return evidence.toSorted((one, other) => one.start - other.start);
}

/** What found a field, a finality or a name: the phrase of a claim, the rule of a door or reason, else the names' ranker. */
function ruleOf(says: string, quote: Quote | Claim | Evidence): string {
  if ('phrase' in quote) return quote.phrase.id;
  if ('rule' in quote && quote.rule !== undefined) return quote.rule;
  return `names/${says}`;
}

/** A notice that says no in its links only is pointed at by the line it announces itself with. */
function noticeWords(passage: Passage, verdict: Verdict, message: Message): Quote | null {
  const notice = verdict === 'rejection' || verdict === 'acknowledgement' ? noticeVerdict(message) : null;
  if (notice === null) return null;
  const match = notice.pattern?.exec(passage.text.slice(0, 8000));
  if (match !== undefined && match !== null) {
    return { start: match.index, end: match.index + match[0].length, quote: match[0] };
  }
  return message.subject === '' ? null : { start: 0, end: message.subject.length, quote: message.subject };
}
