import type { Ajar } from '../../service/ajar.ts';
import type { WordingsView } from '../../service/views.ts';
import { EXIT } from '../errors.ts';
import type { Exit } from '../errors.ts';
import type { Face } from '../face.ts';
import { flagOption } from '../options.ts';
import { sentLine, wordingsBlock } from '../render/wordings-block.ts';
import { oneLine, plain } from '../text/plain.ts';

type Options = Readonly<Record<string, unknown>>;

/** On a terminal: whom it waits for. */
export async function tellWaiting(face: Face, ajar: Ajar): Promise<void> {
  const llm = await ajar.llm();
  if (llm.on && face.err.isTerminal)
    await face.err.line(`Asking ${oneLine(llm.model)} at ${oneLine(llm.host)}. This can take up to a minute.\n`);
}

/** 0 with wordings, 1 when none may be shown, 2 when it failed or no LLM is on. */
export function exitOf(view: WordingsView): Exit {
  if (view.kind === 'shown') return EXIT.fine;
  return view.kind === 'failed' || (view.kind === 'not-sent' && view.why === 'off') ? EXIT.failure : EXIT.findings;
}

/** Wordings as data: the words that were sent only where they were asked for. */
export function wordingsShape(view: WordingsView, options: Options): object {
  if (view.sent === null) return view;
  const { text, ...sent } = view.sent;
  return { ...view, sent: flagOption(options, 'showSent') ? { ...sent, text } : sent };
}

/** Prints wordings for people, what was sent where, and how one of them is taken. */
export async function tellWordings(
  face: Face,
  view: WordingsView,
  options: Options,
  take: string | null,
): Promise<Exit> {
  const off =
    view.kind === 'not-sent' && view.why === 'off' ? '\nTurn one on with: ajar llm --endpoint URL --model NAME' : '';
  await face.out.line(`${wordingsBlock(view, Math.min(face.width, 90), face.paint)}${off}`);
  if (view.sent !== null) await face.out.line(`\n${face.paint('dim', sentLine(view.sent))}`);
  if (view.sent !== null && flagOption(options, 'showSent')) await face.out.line(`\n${plain(view.sent.text)}`);
  if (view.kind === 'shown' && take !== null && face.err.isTerminal) await face.err.line(`\n${take}`);
  return exitOf(view);
}
