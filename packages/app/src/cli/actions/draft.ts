import type { Words } from '../command.ts';
import type { Exit } from '../errors.ts';
import { UsageError } from '../errors.ts';
import type { Face } from '../face.ts';
import { handedOver } from '../machine/input.ts';
import { flagOption, textOption, word } from '../options.ts';

/** The answer to a no in the list, or to letters that are kept nowhere. */
export async function draft(face: Face, words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const input = handedOver(textOption(options, 'input'), word(words, 0));
  if (input !== undefined) {
    if (flagOption(options, 'llm')) {
      const { wordingsForLetter } = await import('./wordings-for-letter.ts');
      return wordingsForLetter(face, word(words, 0), input, options);
    }
    const { draftForLetters } = await import('./draft-for-letters.ts');
    return draftForLetters(face, word(words, 0), input, options);
  }
  const id = word(words, 0);
  if (id === undefined) throw new UsageError('An answer to which no? Give its id (ajar list), or a letter in a file.');
  if (options['alternatives'] !== undefined) {
    const { alternativesForNo } = await import('./alternatives-for-no.ts');
    return alternativesForNo(face, id, options);
  }
  if (flagOption(options, 'llm')) {
    const { wordingsForNo } = await import('./wordings-for-no.ts');
    return wordingsForNo(face, id, options);
  }
  const { draftForNo } = await import('./draft-for-no.ts');
  return draftForNo(face, id, options);
}
