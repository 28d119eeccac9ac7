import { counting } from '../counting.ts';

export const { number, plural, form } = counting('fr-FR');
