import type { DraftText } from '../text/draft-text.ts';
import type { Sentence } from '../text/sentences.ts';
import { hear, type Heard } from './hear.ts';

const known = new WeakMap<DraftText, ReadonlyMap<Sentence, Heard>>();

/** How the sentences of a draft are heard, as far as there is enough of them; listened to once for each draft. */
export function heardInDraft(draft: DraftText): ReadonlyMap<Sentence, Heard> {
  const before = known.get(draft);
  if (before) return before;
  const heard = new Map<Sentence, Heard>();
  for (const sentence of draft.sentences) {
    const said = hear(sentence);
    if (said !== null) heard.set(sentence, said);
  }
  known.set(draft, heard);
  return heard;
}
