import type { Element, WordElement } from './pattern.ts';

/** A pattern ready to run in one direction. */
export type Step =
  | { readonly kind: 'word'; readonly word: WordElement; readonly next: Step }
  | { readonly kind: 'gap'; readonly most: number; readonly next: Step }
  | { readonly kind: 'choice'; readonly options: readonly Step[] }
  | { readonly kind: 'end' };

const END: Step = { kind: 'end' };

/** Links elements into steps; `back` for matching towards the start of the text. */
export function stepsOf(elements: readonly Element[], back: boolean, after: Step = END): Step {
  const ordered = back ? elements : elements.toReversed();
  let next = after;
  for (const element of ordered) {
    if (element.kind === 'word') next = { kind: 'word', word: element, next };
    else if (element.kind === 'gap') next = { kind: 'gap', most: element.most, next };
    else {
      const rest = next;
      next = { kind: 'choice', options: element.options.map((option) => stepsOf(option, back, rest)) };
    }
  }
  return next;
}

export function isWord(element: WordElement, word: string): boolean {
  if (element.words.has(word)) return true;
  for (const stem of element.stems) if (word.startsWith(stem)) return true;
  return false;
}

/** What one attempt may still do: whatever pattern and text, an attempt is bounded. */
export interface Budget {
  left: number;
}

export const ATTEMPT_BUDGET = 1500;

/**
 * Runs `step` from token `at` in `direction`, staying within `[low, high)`.
 * Returns the first token not consumed (in that direction), or null.
 */
export function run(
  step: Step,
  words: readonly string[],
  at: number,
  direction: 1 | -1,
  low: number,
  high: number,
  budget: Budget,
): number | null {
  let current = step;
  let token = at;
  for (;;) {
    budget.left -= 1;
    if (budget.left < 0) return null;
    if (current.kind === 'end') return token;
    if (current.kind === 'word') {
      if (token < low || token >= high || !isWord(current.word, words[token] ?? '')) return null;
      token += direction;
      current = current.next;
      continue;
    }
    if (current.kind === 'choice') {
      for (const option of current.options) {
        const found = run(option, words, token, direction, low, high, budget);
        if (found !== null) return found;
      }
      return null;
    }
    for (let skipped = 0; skipped <= current.most; skipped += 1) {
      const found = run(current.next, words, token + direction * skipped, direction, low, high, budget);
      if (found !== null) return found;
    }
    return null;
  }
}
