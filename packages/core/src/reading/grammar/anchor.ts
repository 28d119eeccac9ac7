import type { ChoiceElement, Element, WordElement } from './pattern.ts';

/** The element of a pattern that brings it up, with the words it can begin with. */
export interface Anchor {
  readonly index: number;
  readonly first: WordElement;
  /** How often a text would bring it up: a common word counts for many. */
  readonly cost: number;
}

const COMMON_COST = 100;

/** The element that the fewest words of a text bring up; null when every element can be empty. */
export function anchorOf(elements: readonly Element[], common: ReadonlySet<string>): Anchor | null {
  let best: Anchor | null = null;
  for (const [index, element] of elements.entries()) {
    const first = firstWords(element);
    if (first === null) continue;
    let cost = 0;
    for (const word of first.words) cost += common.has(word) ? COMMON_COST : 1;
    if (best === null || cost < best.cost) best = { index, first, cost };
  }
  return best;
}

/** The words an element can begin with; null when it can be empty or begin with any word. */
function firstWords(element: Element | undefined): WordElement | null {
  if (element === undefined || element.kind === 'gap') return null;
  if (element.kind === 'word') return element;
  const words = new Set<string>();
  for (const option of element.options) {
    const first = firstWords(option[0]);
    if (first === null) return null;
    for (const word of first.words) words.add(word);
  }
  return { kind: 'word', words };
}

/**
 * The pattern as several, where that lets each be brought up by rarer words: `(in the event|if) you` is brought up
 * by `event` and by `if` rather than by `in`.
 */
export function variantsOf(
  elements: readonly Element[],
  common: ReadonlySet<string>,
  depth = 0,
): readonly (readonly Element[])[] {
  const whole = anchorOf(elements, common)?.cost ?? Number.POSITIVE_INFINITY;
  if (whole < COMMON_COST || depth > 2) return [elements];
  let best: readonly (readonly Element[])[] = [elements];
  let bestCost = whole;
  for (const [index, element] of elements.entries()) {
    if (element.kind !== 'choice') continue;
    const variants = expand(elements, index, element);
    const cost = variants.reduce(
      (sum, variant) => sum + (anchorOf(variant, common)?.cost ?? Number.POSITIVE_INFINITY),
      0,
    );
    if (cost >= bestCost) continue;
    best = variants;
    bestCost = cost;
  }
  return best.length === 1 ? best : best.flatMap((variant) => variantsOf(variant, common, depth + 1));
}

function expand(elements: readonly Element[], index: number, choice: ChoiceElement): readonly (readonly Element[])[] {
  return choice.options.map((option) => [...elements.slice(0, index), ...option, ...elements.slice(index + 1)]);
}
