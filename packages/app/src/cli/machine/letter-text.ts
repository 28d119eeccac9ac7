import type { Face } from '../face.ts';
import { decodeText } from '../../decode-text.ts';
import { readWritten } from './input.ts';

/** How the source of a message begins; a letter in plain text may begin with a colon, too, so that is looked at more closely. */
const HEADER = /^[!-9;-~]{1,60}:/u;

/** The words of a letter in a file: as they stand there, or of the message that a mail program saved. */
export async function readLetterText(face: Face, file: string | undefined): Promise<string> {
  const bytes = await readWritten(face, file);
  const { text } = decodeText(bytes);
  const saved = (file ?? '').toLowerCase().endsWith('.eml');
  if (!saved && !HEADER.test(text)) return text;
  // The library is loaded for these alone: a check of plain text has to be quick.
  const { isMailSource } = await import('@ajar/core');
  if (!saved && !isMailSource(text)) return text;
  const { messageOfSource } = await import('./message-input.ts');
  return messageOfSource(bytes).text;
}
