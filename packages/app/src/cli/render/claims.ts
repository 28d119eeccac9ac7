import type { Reason, Replyable } from '@ajar/core';

import type { DoorQuoteView } from '../../service/views.ts';
import { doorWords } from '../door-words.ts';
import type { Paint } from '../text/paint.ts';
import { oneLine } from '../text/plain.ts';
import { hang } from '../text/wrap.ts';
import { REASON_WORDS } from '../wording.ts';

interface Claims {
  readonly reasons: readonly Reason[];
  readonly doors: readonly DoorQuoteView[];
  readonly noFeedback: boolean;
  readonly replyable: Replyable;
}

/** What the letter says, each claim with its own words: why, which doors it leaves open, who can be answered. */
export function claims({ reasons, doors, noFeedback, replyable }: Claims, width: number, paint: Paint): string {
  const lines = [paint('bold', 'What it says')];
  const given = reasons.filter((reason) => reason.kind !== 'none-given');
  if (given.length === 0) lines.push('  Why     no reason given');
  for (const reason of given) lines.push(hang('  Why     ', withQuote(REASON_WORDS[reason.kind], reason.quote), width));
  if (doors.length === 0) lines.push('  Doors   none that it names');
  for (const door of doors) lines.push(hang('  Door    ', withQuote(doorWords(door) + whom(door), door.quote), width));
  if (noFeedback) lines.push('  Note    it says that no feedback will be given');
  const answer = replyable.ok && replyable.to !== null ? `${oneLine(replyable.to)}. ` : 'nobody can be answered. ';
  lines.push(hang('  Answer  ', `${answer}${oneLine(replyable.why)}`, width));
  return lines.join('\n');
}

function whom({ contact }: DoorQuoteView): string {
  return contact === null ? '' : `, ${oneLine(contact)}`;
}

/** A sentence or a label, with the words of the letter that it rests on behind it. */
export function withQuote(text: string, quote: string | undefined): string {
  const words = oneLine(quote ?? '');
  if (words === '') return text;
  return `${text}${/[.!?]$/u.test(text) ? '' : ':'} “${words}”`;
}
