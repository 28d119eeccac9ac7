import type { Phrase } from '../phrases/phrase.ts';
import { en } from './en.ts';

export const reasonPhrases: readonly Phrase[] = [...en];
