import type { Act, Strength } from '../phrases/phrase.ts';

/** What one sentence adds to a verdict, by how plainly it speaks. In log-odds-like units. */
export const STRENGTH: Readonly<Record<Strength, number>> = { sure: 5, likely: 2.6, possible: 2.3, hint: 0.9 };

/** The second sentence that says the same adds half, the third a third: repetition is not proof. */
export const DECAY = [1, 0.5, 0.33, 0.25] as const;

/** Letters that say no are short. Up to `brief` words speaks for one; beyond `long` and `endless` against, unless it is plain. */
export const LENGTH = { brief: 120, long: 350, endless: 800 } as const;

/** What goes with a no makes a weak no stronger. */
export const SUPPORT = {
  context: 1.1,
  farewell: 1.3,
  regret: 0.9,
  door: 0.8,
  field: 0.8,
  brief: 0.4,
  agreement: 0.4,
} as const;

/** What makes a weak no unlikely to be one addressed to the reader. */
export const AGAINST = {
  bulk: 1.3,
  everyday: 1.6,
  'own-story': 5,
  survey: 6,
  personal: 4,
  list: 2.6,
  mass: 1.3,
  receipt: 0.45,
} as const;

/** Score from which a verdict is given. */
export const ENOUGH = 3.3;

/** The same where the letter answers something the reader had sent in. */
export const ENOUGH_IN_CONTEXT = 2.6;

/** Between this and `ENOUGH` a no is possible: `unsure`. */
export const PERHAPS = 2.7;

/** Which act wins where two have been said plainly, strongest first, with what it needs to beat a no. */
export const BEATS_REJECTION: Readonly<Partial<Record<Act, number>>> = { revise: 5, withdrawal: 5, 'on-hold': 5 };
