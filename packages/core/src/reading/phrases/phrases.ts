import type { Phrase } from './phrase.ts';
import { en } from './en.ts';

export const actPhrases: readonly Phrase[] = [...en];
