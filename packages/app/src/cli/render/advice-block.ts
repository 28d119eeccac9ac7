import type { Advice } from '@ajar/core';

import { day } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { hang } from '../text/wrap.ts';
import { ACTION_WORDS } from '../wording.ts';
import { withQuote } from './claims.ts';

/** The advice for people: what to do, the reasons for it and against it, what can be expected. */
export function adviceBlock(advice: Advice, width: number, paint: Paint): string {
  const lines = [`${paint('bold', 'Advice')}  ${paint(['bold', 'cyan'], ACTION_WORDS[advice.action])}`];
  for (const { text, quote } of advice.because) lines.push(hang('  + ', withQuote(text, quote), width));
  for (const { text, quote } of advice.against) lines.push(hang('  - ', withQuote(text, quote), width));
  if (advice.odds !== null) lines.push(hang('  Odds    ', `${advice.odds.band} (${advice.odds.source})`, width));
  if (advice.notBefore !== null) lines.push(`  When    not before ${day(advice.notBefore)}`);
  if (typeof advice.when?.says === 'string')
    lines.push(
      hang('  When    ', [`A good moment to send: ${advice.when.says}.`, ...advice.when.why].join(' '), width),
    );
  if (advice.to !== null) lines.push(`  To      ${advice.to}`);
  for (const question of advice.questions) lines.push(hang('  ?       ', question, width));
  return lines.join('\n');
}
