import type { MessageView, RejectionDetail } from '../../service/views.ts';
import { oneLine } from '../text/plain.ts';

/** The letter of somebody else that a claim rests on; undefined where it is one of the user's own, or not there. */
export function theirLetter({ thread }: Pick<RejectionDetail, 'thread'>, key: string | null): MessageView | undefined {
  return thread.find((message) => message.key === key && !message.mine);
}

/** Who wrote it, by name where there is one: "Tobias Renn". */
export function whoWrote({ from }: Pick<MessageView, 'from'>): string {
  const name = from.replace(/\s*<[^<>]*>\s*$/u, '').trim();
  return oneLine(name === '' ? from : name);
}
