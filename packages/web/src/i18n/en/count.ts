import { counting } from '../counting.ts';

export const { number, plural, form } = counting('en-GB');
