import { readDraft } from '../../tone/text/draft-text.ts';
import { MASKED } from '../../tone/text/flat.ts';
import { fold } from '../plain-words.ts';

/** What a letter in plain text does not hold: header lines, gaps to fill in, marks of Markdown and HTML, lists. */
const FORMS: readonly RegExp[] = [
  /^\s{0,4}(?:subject|to|from|cc|bcc|date|sent|re|fwd?|reply-to|in-reply-to|message-id|content-type)\s{0,3}:/im,
  /[{}[\]|`]|\*\*|__|<\/?[a-z!]/i,
  /^\s{0,4}(?:#{1,6}\s|[-*•]\s|\d{1,2}[.)]\s)/m,
  // Characters that are not seen, or that turn the direction of what is.
  /[^\P{C}\n]/u,
  // Letters that only look like those of an English letter: the tone check would read another word.
  /[^\P{L}\p{Script=Latin}]|[\uFF00-\uFFEF]/u,
];

/**
 * Whether a text is something else than a letter. What the tone check leaves alone as somebody else's words (quotations,
 * comments, what stands below a signature mark) is no part of a letter either: nothing may be hidden there from it.
 */
export function hasForeignForm(text: string): boolean {
  return FORMS.some((form) => form.test(text)) || readDraft({ text }).flat.includes(MASKED);
}

const LINKS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S{1,300}/giu,
  /[^\s<>@()]{1,64}@[^\s<>@(),]{1,200}/gu,
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}\.[a-z]{2,24}(?![\p{L}\p{N}-])(?:\/\S{0,200})?/giu,
  /\+?\d(?:[\s().-]{0,3}\d){6,14}/gu,
];

/** Whether a text holds a link, an address or a telephone number that stands nowhere in `said`. */
export function hasForeignLink(text: string, said: string): boolean {
  const known = fold(said);
  const found = LINKS.flatMap((link) => text.match(link) ?? []);
  return found.some((link) => !known.includes(fold(link).replace(/[.,;:!?)]{1,5}$/, '')));
}
