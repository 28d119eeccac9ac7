import type { Figure } from './figures.ts';

/** As much of a no as is counted. */
export interface CountedNo {
  /** ISO 8601. */
  readonly receivedAt: string | null;
  readonly field: string;
  readonly answers: number;
  readonly outcomes: readonly { readonly outcome: string }[];
}

/** A member's noes by the month they came in and their field; what has no date is not counted. */
export function figuresOf(noes: readonly CountedNo[]): readonly Figure[] {
  const figures = new Map<string, Figure>();
  for (const { receivedAt, field, answers, outcomes } of noes) {
    if (receivedAt === null) continue;
    const month = receivedAt.slice(0, 'YYYY-MM'.length);
    const key = `${month} ${field}`;
    const before = figures.get(key) ?? { month, field, noes: 0, answered: 0, reopened: 0, feedback: 0 };
    const has = (outcome: string): number => (outcomes.some((one) => one.outcome === outcome) ? 1 : 0);
    figures.set(key, {
      ...before,
      noes: before.noes + 1,
      answered: before.answered + (answers > 0 ? 1 : 0),
      reopened: before.reopened + has('reopened'),
      feedback: before.feedback + has('feedback'),
    });
  }
  return [...figures.values()];
}
