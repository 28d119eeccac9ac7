import type { Advice } from '@ajar/core';

import { day } from '../text/numbers.ts';
import type { Paint } from '../text/paint.ts';
import { hang } from '../text/wrap.ts';
import { ACTION_WORDS } from '../wording.ts';
import { withQuote } from './claims.ts';

/**
 * The advice for people: what to do, the reasons for it and against it, what can be expected.
 * @param answered says that a letter has gone since, or what came: then when and where to send is left out
 */
export function adviceBlock(advice: Advice, width: number, paint: Paint, answered = ''): string {
  const lines = [`${paint('bold', 'Advice')}  ${paint(['bold', 'cyan'], ACTION_WORDS[advice.action])}`];
  if (answered !== '') lines.push(hang('  Note    ', `${answered} This was the advice on the no itself.`, width));
  for (const { text, quote } of advice.because) lines.push(hang('  + ', withQuote(text, quote), width));
  for (const { text, quote } of advice.against) lines.push(hang('  - ', withQuote(text, quote), width));
  if (advice.odds !== null) lines.push(hang('  Odds    ', `${advice.odds.band} (${advice.odds.source})`, width));
  if (advice.notBefore !== null) lines.push(`  When    ${waitWords(advice.action)} ${day(advice.notBefore)}`);
  if (answered === '' && typeof advice.when?.says === 'string')
    lines.push(
      hang('  When    ', [`A good moment to send: ${advice.when.says}.`, ...advice.when.why].join(' '), width),
    );
  if (answered === '' && advice.to !== null) lines.push(`  To      ${advice.to}`);
  for (const question of advice.questions) lines.push(hang('  ?       ', question, width));
  return lines.join('\n');
}

/** Who only keeps in touch may thank them before the day they named. */
function waitWords(action: Advice['action']): string {
  return action === 'keep-in-touch' ? 'thanks can go now; come back not before' : 'not before';
}
