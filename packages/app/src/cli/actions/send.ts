import type { Ajar } from '../../service/ajar.ts';
import type { DraftView, SendingView } from '../../service/views.ts';
import type { Words } from '../command.ts';
import { EXIT, UsageError } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption, textOption, word } from '../options.ts';
import { letterText } from '../render/draft-block.ts';
import { sendingWords, waitsForItsMoment } from '../render/sending-words.ts';
import { withAjar } from '../session.ts';
import { stopSignal } from '../stop-signal.ts';
import { countDown, untilKnown } from './await-sending.ts';
import { findDraft } from './find-draft.ts';
import { findLetter } from './find-letter.ts';

type Options = Readonly<Record<string, unknown>>;

const WITHOUT_TERMINAL =
  'Sending is yours to do: run this on a terminal, where it can be taken back while it counts, or say --yes.';

export async function send(face: Face, words: Words, options: Options): Promise<Exit> {
  return withAjar(face, async (ajar) => {
    const id = word(words, 0) ?? '';
    const settled = settlement(options);
    if (settled !== null) return settle(face, ajar, id, settled);
    const draft = await approvedDraft(ajar, id);
    if (flagOption(options, 'drafts')) return tellSending(face, await ajar.saveToDrafts(draft.id));
    const atTerminal = face.err.isTerminal && face.stdin.isTTY;
    if (!atTerminal && !flagOption(options, 'yes')) throw new UsageError(WITHOUT_TERMINAL);
    const when = whenTold(options);
    const asked = await ajar.send(draft.id, { when });
    if (!face.options.json) await face.err.line(`${letterText(draft, face.errPaint)}\n`);
    const waits = when === 'now' && (atTerminal || flagOption(options, 'wait'));
    if (!waits || asked.sending === null) return tellSending(face, asked);
    return seeItOff(face, ajar, asked, asked.sending);
  });
}

/** Of the letter that nobody can tell of, whichever draft of the no is the newest. */
export async function settle(face: Face, ajar: Ajar, id: string, how: 'arrived' | 'not-sent'): Promise<Exit> {
  const unknown = findLetter(await ajar.letters(), id, new Set(['unknown']));
  const draftId = unknown?.draft.id ?? (await approvedDraft(ajar, id)).id;
  const settled = await ajar.settleUnknown(draftId, how);
  if (how === 'arrived') return tellSending(face, settled);
  if (face.options.json) await face.out.json(settled);
  else
    await face.out.line(
      `Noted: it was not sent. The draft is open again. To send it after all: ajar approve ${draftId}, then ajar send ${draftId}`,
    );
  return EXIT.fine;
}

function settlement(options: Options): 'arrived' | 'not-sent' | null {
  if (flagOption(options, 'arrived') && flagOption(options, 'notSent'))
    throw new UsageError('Say either --arrived or --not-sent.');
  if (flagOption(options, 'arrived')) return 'arrived';
  return flagOption(options, 'notSent') ? 'not-sent' : null;
}

function whenTold(options: Options): string {
  const at = textOption(options, 'at');
  if (at !== undefined && flagOption(options, 'later')) throw new UsageError('Say either --later or --at.');
  return at ?? (flagOption(options, 'later') ? 'good-moment' : 'now');
}

/** Counts down, hands it over and says what came of it. Ctrl-C takes it back as long as it can be. */
async function seeItOff(face: Face, ajar: Ajar, draft: DraftView, { leavesAt }: SendingView): Promise<Exit> {
  const stop = stopSignal(() => process.exit(EXIT.stopped));
  try {
    await countDown(face, leavesAt, stop.signal);
    const known = stop.signal.aborted ? null : await untilKnown(ajar, draft, stop.signal);
    // Stopped while the server was being spoken to: what has not left by now would leave later, behind the user's back.
    const stays = known !== null && !(stop.signal.aborted && known.sending?.state === 'waiting');
    if (stays) return await tellEnd(face, known);
    await ajar.withdrawApproval(draft.id);
    await face.err.line('Taken back. Nothing has left, and the draft is still there.');
    return EXIT.stopped;
  } finally {
    stop.end();
  }
}

/** What came of it; taken back or changed from elsewhere meanwhile, it has not left, and a script has to know. */
async function tellEnd(face: Face, draft: DraftView): Promise<Exit> {
  const exit = await tellSending(face, draft);
  return draft.sending === null ? EXIT.findings : exit;
}

/** The approved draft of a no, or the one that was named. */
async function approvedDraft(ajar: Ajar, id: string): Promise<DraftView> {
  const { draft, rejection } = await findDraft(ajar, id);
  if (draft.status === 'approved' || draft.id.startsWith(id)) return draft;
  return rejection.drafts.find(({ status }) => status === 'approved') ?? draft;
}

const FINE: ReadonlySet<SendingView['state']> = new Set(['sent', 'in-drafts', 'sending']);

/** How a letter gets on after something was said of it. */
export async function tellSending(face: Face, draft: DraftView): Promise<Exit> {
  if (face.options.json) await face.out.json(draft);
  else await face.out.line(sendingWords(draft));
  const { sending } = draft;
  const waitsWell = sending === null || (sending.state === 'waiting' && waitsForItsMoment(sending));
  return waitsWell || FINE.has(sending.state) ? EXIT.fine : EXIT.findings;
}
