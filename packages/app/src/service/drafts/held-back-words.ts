import type { WordingFault } from '@ajar/core';

/** Why a wording is not shown: what core finds in it, or that it is no other wording at all. */
export type HeldFor = WordingFault | 'same';

const WHY: Readonly<Record<HeldFor, string>> = {
  form: 'was not a plain letter',
  length: 'was too short or too long',
  language: 'was not in English',
  invented: 'said something that neither the letter nor you said',
  link: 'held a link, an address or a number that is not yours',
  copied: 'repeated the letter that you answer',
  asks: 'asked for more, or for something else, than this letter should',
  tone: 'would not have sounded well',
  same: 'was the draft that you have',
};

const COUNT: Readonly<Record<number, string>> = { 1: 'One', 2: 'Two', 3: 'Three' };

/** How many wordings are not shown and why, one reason each; empty when all are. Their text is not told. */
export function heldBackWords(reasons: readonly HeldFor[]): string {
  const [first] = reasons;
  if (first === undefined) return '';
  const count = COUNT[reasons.length] ?? String(reasons.length);
  if (reasons.length === 1) return `${count} was held back: it ${WHY[first]}.`;
  if (reasons.every((reason) => reason === first)) return `${count} were held back: each ${WHY[first]}.`;
  return `${count} were held back: ${reasons.map((reason) => `one ${WHY[reason]}`).join(', ')}.`;
}
