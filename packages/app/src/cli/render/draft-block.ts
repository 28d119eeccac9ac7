import type { Intent, Occasion } from '@ajar/core';

import type { Paint } from '../text/paint.ts';
import { oneLine, plain } from '../text/plain.ts';
import { hang } from '../text/wrap.ts';
import { INTENT_WORDS, OCCASION_WORDS } from '../wording.ts';

interface Letter {
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly needs: readonly string[];
  readonly intent: Intent;
  readonly occasion?: Occasion;
}

/** A draft for people: where it goes, its words, and what is still missing from them. */
export function draftBlock(draft: Letter, width: number, paint: Paint): string {
  const needs = draft.needs.map((need) => hang('  ? ', need, width));
  return [
    `${paint('dim', 'A letter')} ${INTENT_WORDS[draft.intent]} ${OCCASION_WORDS[draft.occasion ?? 'no']}`.trimEnd(),
    letterText(draft, paint),
    ...(needs.length === 0 ? [] : [`${paint('bold', 'Still to say')}\n${needs.join('\n')}`]),
  ].join('\n\n');
}

/** Exactly the letter, with its heading. */
export function letterText(draft: Pick<Letter, 'to' | 'subject' | 'text'>, paint: Paint): string {
  const to = draft.to === null ? '(nobody can be reached: copy the words)' : oneLine(draft.to);
  return `${paint('dim', 'To     ')} ${to}\n${paint('dim', 'Subject')} ${oneLine(draft.subject)}\n\n${plain(draft.text).trimEnd()}`;
}
