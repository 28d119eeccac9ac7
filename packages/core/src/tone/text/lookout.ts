import { mayBeIn, threesOf, type Need } from '../../threes.ts';
import { remembered } from '../../remembered.ts';
import type { Span } from '../../span.ts';
import type { DraftText } from './draft-text.ts';
import { neededByPattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';

/** One pattern of a rule: it is looked into when a draft first calls for it, and its expression made when a sentence does, which is seldom. */
export interface Lookout {
  readonly need: () => Need;
  readonly expression: () => RegExp;
}

/** @param make makes the expression of a source */
export function lookout(source: string, make: (source: string) => RegExp): Lookout {
  let need: Need | undefined;
  let made: RegExp | null = null;
  return {
    need: () => (need === undefined ? (need = neededByPattern(source)) : need),
    expression: () => (made ??= make(source)),
  };
}

const threesOfDraft = remembered(({ sentences }: DraftText) => threesOf(sentences.map(({ flat }) => flat)));

/** A lookout, and the bits of the sentences of a draft in which it may find something: that at place n has the bit n % 32. */
interface Hopeful {
  readonly lookout: Lookout;
  readonly bits: number;
}

/** Those of some lookouts that may find something in a draft. */
function hopefulIn(draft: DraftText, lookouts: readonly Lookout[]): readonly Hopeful[] {
  const known = threesOfDraft(draft);
  const hopeful: Hopeful[] = [];
  for (const each of lookouts) {
    const bits = mayBeIn(each.need(), known);
    if (bits !== 0) hopeful.push({ lookout: each, bits });
  }
  return hopeful;
}

/** A sentence of a draft with places of what was looked for in it. */
export interface Found {
  readonly sentence: Sentence;
  readonly spans: readonly Span[];
}

/** The sentences at these places of a draft that hold what is wanted, and nothing that makes it harmless. */
export function sentencesWith(
  draft: DraftText,
  places: readonly number[],
  wanted: readonly Lookout[],
  unwanted: readonly Lookout[],
): readonly Found[] {
  if (places.length === 0) return [];
  const hopeful = hopefulIn(draft, wanted);
  if (hopeful.length === 0) return [];
  const found: Found[] = [];
  let harmless: readonly Hopeful[] | null = null;
  for (const at of places) {
    const sentence = draft.sentences[at];
    if (sentence === undefined) continue;
    const spans = matchesIn(sentence, at, hopeful);
    if (spans.length === 0) continue;
    harmless ??= hopefulIn(draft, unwanted);
    if (!anyIn(sentence, at, harmless)) found.push({ sentence, spans });
  }
  return found;
}

/** The places of all sentences of a draft. */
export const everyPlace = remembered(({ sentences }: DraftText): readonly number[] => [...sentences.keys()]);

function anyIn({ flat }: Sentence, at: number, hopeful: readonly Hopeful[]): boolean {
  return hopeful.some(
    ({ lookout: { expression }, bits }) => (bits & (1 << (at & 31))) !== 0 && flat.search(expression()) !== -1,
  );
}

/** The matches in one sentence; of those that overlap the first and longest. */
function matchesIn({ flat, start }: Sentence, at: number, hopeful: readonly Hopeful[]): readonly Span[] {
  const found: Span[] = [];
  for (const {
    lookout: { expression },
    bits,
  } of hopeful) {
    if ((bits & (1 << (at & 31))) === 0) continue;
    // Each match of an expression that goes on from place to place; `matchAll` would make a copy of it first.
    const goingOn = expression();
    goingOn.lastIndex = 0;
    for (let match = goingOn.exec(flat); match !== null; match = goingOn.exec(flat)) {
      if (match[0] === '') goingOn.lastIndex += 1;
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
    }
  }
  if (found.length < 2) return found;
  let end = -1;
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((span) => {
      const apart = span.start >= end;
      if (apart) ({ end } = span);
      return apart;
    });
}
