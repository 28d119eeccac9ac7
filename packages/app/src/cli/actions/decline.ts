import type { Words } from '../command.ts';
import { UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { handedOver } from '../machine/input.ts';
import { textOption, word } from '../options.ts';

type Options = Readonly<Record<string, unknown>>;

/** The user's own no, to whatever was offered or asked: a draft like any other, to be read and approved. */
export async function decline(face: Face, words: Words, options: Options): Promise<Exit> {
  const about = word(words, 0);
  const input = handedOver(textOption(options, 'input'), about);
  const no: Options = { ...options, intent: 'decline', basis: options['reason'], onlyDecline: true };
  if (input !== undefined) {
    const { draftForLetters } = await import('./draft-for-letters.ts');
    return draftForLetters(face, about, input, no);
  }
  if (about === undefined)
    throw new UsageError('Decline what? Give the id of a no whose thread it is in (ajar list), or a letter in a file.');
  const { draftForNo } = await import('./draft-for-no.ts');
  return draftForNo(face, about, no);
}
