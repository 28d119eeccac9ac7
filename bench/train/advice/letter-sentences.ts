import { sentencesOf } from '../../../packages/core/src/advice/signs/letter-says.ts';
import { signCues } from '../../../packages/core/src/advice/signs/sign-cues.ts';
import { SIGN_CLASSES } from '../../../packages/core/src/advice/signs/sign-classes.ts';
import type { SignClass } from '../../../packages/core/src/advice/signs/sign-classes.ts';
import { lettersOf } from '../corpus-files.ts';
import { messageOf } from '../letter-message.ts';
import { chancesOfLine } from './train-lines.ts';
import type { TrainedLines } from './train-lines.ts';
import type { LabelledLine } from './line-corpus.ts';

/** What sentences of ordinary letters may say; what locks a thread is so rare in them that it is not looked for. */
const USUAL: readonly SignClass[] = [
  'plain',
  'condition',
  'wait',
  'route',
  'feedback',
  'door',
  'obstacle',
  'judgement',
  'given',
];

/** They are labelled by a model, not by a person. */
const WEIGHT = 0.4;

/** How many sentences are taken, evenly over the letters. */
const MOST = 6000;

/**
 * Sentences of the reader's letters, as their authors wrote them (no quotes, no footers, no signatures), each with what a first
 * model makes of it among the usual things: whole letters teach what is not said.
 */
export async function sentencesOfLetters(first: TrainedLines<SignClass>): Promise<readonly LabelledLine<SignClass>[]> {
  const letters = await lettersOf('development');
  const sentences = letters.flatMap((letter) =>
    sentencesOf(messageOf(letter)).map((text) => ({ text, language: languageOf(letter.group) })),
  );
  const step = Math.max(1, Math.floor(sentences.length / MOST));
  return sentences
    .filter((_sentence, at) => at % step === 0)
    .map(({ text, language }) => {
      const line = { text, language, file: '', more: signCues(text) };
      const chances = chancesOfLine(first, line);
      const label = USUAL.toSorted(
        (a, b) => (chances[SIGN_CLASSES.indexOf(b)] ?? 0) - (chances[SIGN_CLASSES.indexOf(a)] ?? 0),
      )[0];
      return { ...line, label: label ?? 'plain', weight: WEIGHT };
    });
}

/** Files of other languages are named after them; the rest is English, near enough for word vectors. */
function languageOf(group: string): string {
  return /^(?:fr|de|es|it|pt|nl|first-(?:french|german|dutch|romance|second-others))/.test(group) ? 'xx' : 'en';
}
