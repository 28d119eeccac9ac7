import type { When } from './phrase-book.ts';

/** Where a letter wishes its reader well: a kindness that the answer can return. */
function where(mentions: RegExp): Pick<When, 'mentions' | 'alone'> {
  return { mentions, alone: true };
}

export const GOOD_WISHES = {
  en: where(
    /\b(?:(?:we|I)(?: do| all)? wish you|wish(?:ing|es)? (?:you|for your)|(?:good|best of) luck|every success|all the best (?:with|for|in)|hope (?:that )?(?:you|your \p{L}+) (?:find|finds|will find|soon find))\b/iu,
  ),
  fr: where(
    /(?<!\p{L})(?:(?:nous|je) (?:vous|te) souhait\p{L}+|(?:vous|te) souhaitant|bonne chance|plein succès|beaucoup de (?:réussite|succès)|bon courage)(?!\p{L})/iu,
  ),
  de: where(
    /(?<!\p{L})(?:wünschen?(?: wir| ich)? (?:Ihnen|dir)|alles Gute (?:für|auf|bei)|viel (?:Erfolg|Glück)|drücken? (?:wir |ich )?(?:Ihnen|dir) die Daumen)(?!\p{L})/iu,
  ),
  es: where(
    /(?<!\p{L})(?:(?:le|te|les) dese(?:o|amos)|deseándo(?:le|te)|mucha suerte|mucho éxito|muchos éxitos|que te vaya|que le vaya)(?!\p{L})/iu,
  ),
} as const;
