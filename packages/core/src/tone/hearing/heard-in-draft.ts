import { remembered } from '../../remembered.ts';
import type { DraftText } from '../text/draft-text.ts';
import type { Sentence } from '../text/sentences.ts';
import { hear, type Heard } from './hear.ts';
import { titlesSaidBack, withoutTitles } from './titles-said-back.ts';

/** How the sentences of a draft are heard, as far as there is enough of them; listened to once for each draft. */
export const heardInDraft = remembered((draft: DraftText): ReadonlyMap<Sentence, Heard> => {
  const heard = new Map<Sentence, Heard>();
  const titles = titlesSaidBack(draft);
  for (const sentence of draft.sentences) {
    const said = hear(withoutTitles(sentence, titles));
    if (said !== null) heard.set(sentence, said);
  }
  return heard;
});
