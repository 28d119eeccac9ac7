import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, word } from '../options.ts';
import { withAjar } from '../session.ts';
import { OUTCOME_WORDS } from '../wording.ts';
import { OUTCOMES } from '../words.ts';
import { tellChange } from './tell-change.ts';

export async function outcome(face: Face, words: Words): Promise<Exit> {
  const kind = OUTCOMES.find((one) => one === word(words, 1));
  if (kind === undefined) throw new UsageError(`The outcome must be one of: ${OUTCOMES.join(', ')}.`);
  const detail = await withAjar(face, (ajar) => ajar.recordOutcome(word(words, 0) ?? '', kind));
  await tellChange(face, detail, `Noted: ${OUTCOME_WORDS[kind]}.`);
  return EXIT.fine;
}

export async function sent(face: Face, words: Words): Promise<Exit> {
  const detail = await withAjar(face, (ajar) => ajar.markSent(word(words, 0) ?? ''));
  await tellChange(face, detail, 'Noted as sent. The next scan looks for the reply.');
  return EXIT.fine;
}

export async function close(face: Face, words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const id = word(words, 0) ?? '';
  const reopen = flagOption(options, 'reopen');
  const detail = await withAjar(face, (ajar) => (reopen ? ajar.reopen(id) : ajar.close(id)));
  await tellChange(face, detail, reopen ? 'Taken up again.' : 'Closed. You can take it up again with --reopen.');
  return EXIT.fine;
}
