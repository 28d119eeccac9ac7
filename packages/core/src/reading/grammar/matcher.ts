import type { Element } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A pattern ready to run in one direction. Words are numbers of the vocabulary. */
export type Step =
  | { readonly kind: 'one'; readonly word: number; readonly next: Step }
  | { readonly kind: 'any'; readonly words: ReadonlySet<number>; readonly next: Step }
  | { readonly kind: 'gap'; readonly most: number; readonly next: Step }
  | ChoiceStep
  | { readonly kind: 'end' };

/** Options by the word they begin with, each list in the order of the pattern; `otherwise` for any other word. */
interface ChoiceStep {
  readonly kind: 'choice';
  readonly byWord: ReadonlyMap<number, readonly Step[]>;
  readonly otherwise: readonly Step[];
}

const END: Step = { kind: 'end' };

/** Links elements into steps; `back` for matching towards the start of the text. */
export function stepsOf(elements: readonly Element[], back: boolean, vocabulary: Vocabulary, after: Step = END): Step {
  const ordered = back ? elements : elements.toReversed();
  let next = after;
  for (const element of ordered) {
    if (element.kind === 'word') next = wordStep(element.words, vocabulary, next);
    else if (element.kind === 'gap') next = { kind: 'gap', most: element.most, next };
    else {
      const rest = next;
      next = choiceStep(element.options.map((option) => stepsOf(option, back, vocabulary, rest)));
    }
  }
  return next;
}

function wordStep(words: ReadonlySet<string>, vocabulary: Vocabulary, next: Step): Step {
  const [only] = words;
  if (words.size === 1 && only !== undefined) return { kind: 'one', word: vocabulary.add(only), next };
  const numbers = new Set<number>();
  for (const word of words) numbers.add(vocabulary.add(word));
  return { kind: 'any', words: numbers, next };
}

function choiceStep(options: readonly Step[]): ChoiceStep {
  const firsts = options.map(firstWords);
  const words = new Set(firsts.flatMap((first) => [...(first ?? [])]));
  const fitting = (word: number): readonly Step[] => options.filter((_, at) => firsts[at]?.has(word) ?? true);
  const byWord = new Map([...words].map((word) => [word, fitting(word)] as const));
  return { kind: 'choice', byWord, otherwise: options.filter((_, at) => firsts[at] === null) };
}

/** The words a step can begin with; null when any word, or none, will do. */
function firstWords(step: Step): ReadonlySet<number> | null {
  if (step.kind === 'one') return new Set([step.word]);
  if (step.kind === 'any') return step.words;
  return step.kind === 'choice' && step.otherwise.length === 0 ? new Set(step.byWord.keys()) : null;
}

/** What one attempt may still do: whatever pattern and text, an attempt is bounded. */
export interface Budget {
  left: number;
}

export const ATTEMPT_BUDGET = 1500;

/** The words an attempt may use: numbers `low` to `high` (not included) of `words`, walked in `direction`. */
export interface Stretch {
  readonly words: Int32Array;
  readonly direction: 1 | -1;
  readonly low: number;
  readonly high: number;
  readonly budget: Budget;
}

/** Runs `step` from word `at`; returns the first word not consumed (in that direction), or -2 when it does not fit. */
export function run(step: Step, at: number, stretch: Stretch): number {
  let current = step;
  let token = at;
  for (;;) {
    stretch.budget.left -= 1;
    if (stretch.budget.left < 0) return NO_FIT;
    switch (current.kind) {
      case 'end':
        return token;
      case 'one':
        if (token < stretch.low || token >= stretch.high || stretch.words[token] !== current.word) return NO_FIT;
        token += stretch.direction;
        current = current.next;
        break;
      case 'any':
        if (token < stretch.low || token >= stretch.high || !current.words.has(stretch.words[token] ?? 0))
          return NO_FIT;
        token += stretch.direction;
        current = current.next;
        break;
      case 'choice':
        return firstOption(current.byWord.get(wordAt(stretch, token)) ?? current.otherwise, token, stretch);
      case 'gap':
        return acrossGap(current.next, current.most, token, stretch);
    }
  }
}

export const NO_FIT = -2;

/** The word there, 0 outside the stretch: no pattern has it. */
function wordAt({ words, low, high }: Stretch, token: number): number {
  return token < low || token >= high ? 0 : (words[token] ?? 0);
}

function firstOption(options: readonly Step[], token: number, stretch: Stretch): number {
  for (const option of options) {
    const found = run(option, token, stretch);
    if (found !== NO_FIT) return found;
  }
  return NO_FIT;
}

function acrossGap(next: Step, most: number, token: number, stretch: Stretch): number {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const found = run(next, token + stretch.direction * skipped, stretch);
    if (found !== NO_FIT) return found;
  }
  return NO_FIT;
}
