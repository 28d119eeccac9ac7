import type { Strength } from '../phrases/phrase.ts';

/** What one sentence adds to a verdict, by how plainly it speaks. In log-odds-like units. */
export const STRENGTH: Readonly<Record<Strength, number>> = { sure: 5, likely: 2.6, possible: 2.3, hint: 0.9 };

/** The second sentence that says the same adds half, the third a third: repetition is not proof. */
export const DECAY = [1, 0.5, 0.33, 0.25] as const;
