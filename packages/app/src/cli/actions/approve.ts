import type { Ajar } from '../../service/ajar.ts';
import type { HeldError } from '../../service/ajar-error.ts';
import { closingWithoutName } from '../../service/drafts/name-below.ts';
import { withoutRemarks } from '../../service/drafts/without-remarks.ts';
import type { DraftView } from '../../service/views.ts';
import { askYesNo } from '../ask.ts';
import type { Words } from '../command.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, word } from '../options.ts';
import { letterText } from '../render/draft-block.ts';
import { errorsBlock } from '../render/errors-block.ts';
import { holdBlock } from '../render/hold-block.ts';
import { momentOf, sendingWords } from '../render/sending-words.ts';
import { takenBackWords } from '../render/taken-back-words.ts';
import { withAjar } from '../session.ts';
import { plain } from '../text/plain.ts';
import { findDraft } from './find-draft.ts';
import { findAnyLetter } from './find-letter.ts';
import { reportOn } from './report-on.ts';

const WITHOUT_TERMINAL = 'Approving is yours to do: run this on a terminal, or say --yes when you have read the text.';

export async function approve(face: Face, words: Words, options: Readonly<Record<string, unknown>>): Promise<Exit> {
  const id = word(words, 0) ?? '';
  return withAjar(face, async (ajar) => {
    if (flagOption(options, 'withdraw')) return withdraw(face, ajar, id);
    const { draft, rejection } = await findDraft(ajar, id);
    if (flagOption(options, 'tomorrow')) {
      const held = await ajar.holdDraft(draft.id);
      await tell(face, held, `It lies until ${momentOf(held.heldUntil ?? '')}. Then: ajar approve ${draft.id}`);
      return EXIT.fine;
    }
    await face.err.line(letterText({ ...draft, text: withoutRemarks(draft.text) }, face.errPaint));
    await face.err.line();
    const errors = errorsBlock(reportOn(draft, rejection), Math.min(face.width, 90), face.errPaint);
    if (errors !== null && draft.status === 'open') await face.err.line(`${errors}\n`);
    if (rejection.answersElsewhere !== null && draft.to === rejection.replyable.to)
      await face.err.line(`${rejection.answersElsewhere}\n`);
    const unsigned = closingWithoutName(withoutRemarks(draft.text)) !== null;
    if (unsigned)
      await face.err.line(
        `For your name below your letters: ajar me --name "YOUR NAME", then: ajar draft ${rejection.id} --anew\n`,
      );
    // A letter that nobody signed is refused below: nobody is asked first whether it shall be approved.
    if (
      !unsigned &&
      !flagOption(options, 'yes') &&
      !(await askYesNo(face, 'Approve exactly these words?', WITHOUT_TERMINAL))
    ) {
      await face.err.line('Not approved; the draft is still there.');
      return EXIT.findings;
    }
    return approveWords(face, ajar, draft, flagOption(options, 'asItIs'));
  });
}

/** Of the letter that is to leave, whichever draft of the no is the newest. */
export async function withdraw(face: Face, ajar: Ajar, id: string): Promise<Exit> {
  const letter = findAnyLetter(await ajar.letters(), id);
  const draftId = letter?.draft.id ?? (await findDraft(ajar, id)).draft.id;
  const withdrawn = await ajar.withdrawApproval(draftId);
  await tell(face, withdrawn, takenBackWords(letter));
  return EXIT.fine;
}

async function approveWords(face: Face, ajar: Ajar, draft: DraftView, asItIs: boolean): Promise<Exit> {
  try {
    const approved = await ajar.approve(draft.id, draft.text, { asItIs });
    await tell(face, approved, approvedWords(approved));
    return EXIT.fine;
  } catch (error) {
    if (!isHeld(error)) throw error;
    const { hold } = error;
    if (!face.options.json) await face.err.line(holdBlock(hold, draft.id, Math.min(face.width, 90), face.errPaint));
    await tell(face, { held: hold }, plain(hold.calmer.text).trimEnd());
    return EXIT.findings;
  }
}

/** What can be done with it now; one that was approved before may be on its way already, or of unknown fate. */
function approvedWords(draft: DraftView): string {
  const { id, sending } = draft;
  return sending === null || sending.state === 'refused'
    ? `Approved. Take it out with: ajar export ${id}, or send it from your account with: ajar send ${id}`
    : `It was approved before.\n${sendingWords(draft)}`;
}

/** By code, not by class: the service is loaded only when a profile is opened. */
function isHeld(error: unknown): error is HeldError {
  return error instanceof Error && 'code' in error && error.code === 'held-till-morning' && 'hold' in error;
}

async function tell(face: Face, value: object, words: string): Promise<void> {
  if (face.options.json) await face.out.json(value);
  else await face.out.line(words);
}
