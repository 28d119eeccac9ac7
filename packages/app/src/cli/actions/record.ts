import type { RejectionDetail } from '../../service/views.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption, word } from '../options.ts';
import { withAjar } from '../session.ts';
import { OUTCOME_WORDS } from '../wording.ts';
import { OUTCOMES } from '../words.ts';
import { tellChange } from './tell-change.ts';

export async function outcome(face: Face, words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const [yes, no] = [flagOption(options, 'yes'), flagOption(options, 'no')];
  if (yes || no) {
    if (yes === no || word(words, 1) !== undefined)
      throw new UsageError('Say one thing: --yes, --no, or what came of it.');
    const answer = { yes, messageKey: textOption(options, 'letter') };
    const detail = await withAjar(face, (ajar) => ajar.answerProposal(word(words, 0) ?? '', answer));
    await tellChange(face, detail, yes ? 'Noted.' : 'Noted: it was something else. It is not proposed again.');
    return EXIT.fine;
  }
  const kind = OUTCOMES.find((one) => one === word(words, 1));
  if (kind === undefined) throw new UsageError(`The outcome must be --yes, --no, or one of: ${OUTCOMES.join(', ')}.`);
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
  await tellChange(face, detail, reopen ? 'Taken up again.' : `${CLOSED}${stillLeaves(detail)}`);
  return EXIT.fine;
}

const CLOSED = 'Closed. You can take it up again with --reopen.';

/** Letting a no go takes no letter back: thanks may be on their way as the last word. */
function stillLeaves({ leaving }: RejectionDetail): string {
  if (leaving === null) return '';
  return ` Your letter about it leaves all the same; if it is not to: ajar approve ${leaving.draftId} --withdraw`;
}
