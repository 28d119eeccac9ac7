import { remembered, rememberedTexts } from '../../remembered.ts';
import type { DraftText } from '../text/draft-text.ts';
import type { Sentence } from '../text/sentences.ts';
import { hear, type Heard } from './hear.ts';
import { titlesSaidBack, withoutTitles } from './titles-said-back.ts';

/** A draft is checked at every stop in typing, and one sentence of it is new: so many of those before are remembered. */
const MOST_SENTENCES = 100;

const heardSentence = rememberedTexts(MOST_SENTENCES, hear);

/** How the sentences of a draft are heard, as far as there is enough of them; listened to once for each draft. */
export const heardInDraft = remembered((draft: DraftText): ReadonlyMap<Sentence, Heard> => {
  const heard = new Map<Sentence, Heard>();
  const titles = titlesSaidBack(draft);
  for (const sentence of draft.sentences) {
    const said = heardSentence(withoutTitles(sentence, titles).flat);
    if (said !== null) heard.set(sentence, said);
  }
  return heard;
});
