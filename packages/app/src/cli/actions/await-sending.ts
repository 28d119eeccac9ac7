import { pause } from '../../pause.ts';
import type { Ajar } from '../../service/ajar.ts';
import type { DraftView } from '../../service/views.ts';
import type { Face } from '../face.ts';
import { several } from '../text/numbers.ts';

/** Counts the seconds until a letter leaves, on a terminal in one line. Returns at once when the signal comes. */
export async function countDown(face: Face, leavesAt: string | null, signal: AbortSignal): Promise<void> {
  const end = Date.parse(leavesAt ?? '');
  // A clock that is set back meanwhile makes nobody wait for a day.
  const steadyEnd = performance.now() + (end - Date.now());
  const leftNow = (): number => Math.min(end - Date.now(), steadyEnd - performance.now());
  for (let left = leftNow(); left > 0 && !signal.aborted; left = leftNow()) {
    const seconds = several(Math.ceil(left / 1_000), 'second');
    if (face.err.isTerminal) await face.err.write(`\rLeaves in ${seconds}. Ctrl-C takes it back.  `);
    await pause(Math.min(left, left % 1_000 || 1_000), signal);
  }
  if (face.err.isTerminal) await face.err.line();
}

const LOOK_MS = 300;

/** Does what is due until it is known what became of this letter, whoever hands it over. */
export async function untilKnown(ajar: Ajar, draft: DraftView, signal: AbortSignal): Promise<DraftView> {
  for (;;) {
    await ajar.runDue({ until: 'idle', signal });
    const { drafts } = await ajar.show(draft.rejectionId);
    const now = drafts.find(({ id }) => id === draft.id) ?? draft;
    const { state, why } = now.sending ?? {};
    const underWay = state === 'sending' || (state === 'waiting' && why === null);
    if (!underWay || signal.aborted) return now;
    await pause(LOOK_MS, signal);
  }
}
