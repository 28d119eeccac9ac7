import { holdsIn } from '../asked-of.ts';
import type { Draft } from './draft.ts';

/** The end of a sentence; a greeting or a closing line has none. */
const SENTENCE_END = /[.!?…]["”’»)]?$/;

/**
 * What a letter says between greeting and sign-off, in single spaces: two letters with the same body are the same letter.
 * Where the parts do not tell, a first or last paragraph that is no sentence is taken for them.
 */
export function bodyOf({ text, parts }: Pick<Draft, 'text' | 'parts'>): string {
  const greeting = parts.find(({ part }) => part === 'greeting');
  const signOff = parts.findLast(({ part }) => part === 'sign-off');
  const paragraphs = text
    .slice(greeting?.end ?? 0, signOff?.start ?? text.length)
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  if (greeting === undefined && !holdsIn(SENTENCE_END, firstLine(paragraphs[0]))) paragraphs.shift();
  if (signOff === undefined && !holdsIn(SENTENCE_END, firstLine(paragraphs.at(-1)))) paragraphs.pop();
  return paragraphs.join(' ').replaceAll(/\s+/g, ' ');
}

/** An empty text counts as a sentence: there is nothing to take away. */
function firstLine(paragraph = '.'): string {
  return paragraph.split('\n', 1)[0]?.trim() ?? '';
}
