import { mayHold } from '../../asked-of.ts';
import { remembered } from '../../remembered.ts';

/** A pattern that marks words in a letter, and patterns that take the mark back when they match around it. */
export interface Sign {
  readonly pattern: RegExp;
  readonly unless?: RegExp;
}

/** How much of a letter is looked at: what decides is never further down, and time stays bounded. */
const LOOKED_AT = 20_000;
const AROUND = 60;

/**
 * The first words of `text` that carry one of the signs, as the letter has them, or null.
 * Lines quoted with `>` are passed over: they are somebody else's words.
 */
export function quotedIn(text: string, signs: readonly Sign[]): string | null {
  const letter = text.slice(0, LOOKED_AT);
  for (const sign of signs) {
    const found = firstThatHolds(letter, sign);
    if (found !== null) return sentenceAround(letter, found.index, found.index + found[0].length);
  }
  return null;
}

/** More places than this are not looked at. */
const MOST_PLACES = 20;

/** The pattern of a sign as one that goes on from place to place. */
const every = remembered(({ pattern }: Sign) => new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`));

function firstThatHolds(letter: string, sign: Sign): RegExpExecArray | null {
  if (!mayHold(sign.pattern, letter)) return null;
  const pattern = every(sign);
  pattern.lastIndex = 0;
  const { unless } = sign;
  for (let place = 0; place < MOST_PLACES; place += 1) {
    const found = pattern.exec(letter);
    if (found === null) return null;
    if (found[0] === '') pattern.lastIndex += 1;
    if (inQuotedLine(letter, found.index)) continue;
    const around = letter.slice(Math.max(0, found.index - AROUND), found.index + found[0].length + AROUND);
    if (unless?.test(around) !== true) return found;
  }
  return null;
}

/** A pattern that holds at the edge of a text may hold in a sentence and not in the letter. */
const AT_THE_EDGE = /(?<![[\\])\^|(?<!\\)\$/;
const holdsAtTheEdge = remembered(({ pattern }: Sign) => AT_THE_EDGE.test(pattern.source));

/** Whether the words of a sign stand anywhere in a letter, asked once for each: where they do not, no sentence of it has them. */
export const mayHoldIn = remembered(({ author }: { readonly author: string }) => {
  const letter = author.slice(0, LOOKED_AT);
  const asked = new Map<Sign, boolean>();
  return (sign: Sign): boolean => {
    if (!mayHold(sign.pattern, author)) return false;
    if (holdsAtTheEdge(sign)) return true;
    const before = asked.get(sign);
    if (before !== undefined) return before;
    const pattern = every(sign);
    pattern.lastIndex = 0;
    const holds = pattern.test(letter);
    asked.set(sign, holds);
    return holds;
  };
});

/** As `quotedIn`, of the words of a letter's author. */
export function quotedInLetter(facts: { readonly author: string }, signs: readonly Sign[]): string | null {
  return quotedIn(facts.author, signs.filter(mayHoldIn(facts)));
}

function inQuotedLine(text: string, at: number): boolean {
  return text.startsWith('>', text.lastIndexOf('\n', at) + 1);
}

const LONGEST_QUOTE = 240;

/** The sentence that holds `[start, end)`, cut to a readable length; always an exact piece of the text. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTE), start);
  const opening = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('\n'),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  );
  const from = start - before.length + (opening === -1 ? 0 : opening + 1);
  const after = text.slice(end, end + LONGEST_QUOTE);
  const closing = after.search(/[.!?](?:\s|$)|\n/);
  const to = end + (closing === -1 ? 0 : closing + (after[closing] === '\n' ? 0 : 1));
  return text.slice(from, to).trim();
}
