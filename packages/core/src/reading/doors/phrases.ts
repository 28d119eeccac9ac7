import type { Phrase } from '../phrases/phrase.ts';
import { en } from './en.ts';

export const doorPhrases: readonly Phrase[] = [...en];
