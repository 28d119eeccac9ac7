import type { Reading } from './reading.ts';

/** The words that make a message what it is: those before them say what it is about, and mostly stand in its subject. Null where none do. */
export function wordsOfVerdict({ evidence, verdict }: Pick<Reading, 'evidence' | 'verdict'>): string | null {
  return evidence.find(({ says }) => says === verdict)?.quote ?? null;
}
