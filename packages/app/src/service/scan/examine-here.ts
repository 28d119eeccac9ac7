import type { RawMessage } from '../../mailbox/mail-source.ts';
import { decode, examine, keptSource } from './examine.ts';
import type { Examined } from './examine.ts';
import { judgeMessage } from './judge-message.ts';

/** One message, decoded and judged at once. `own`: addresses of the user. */
export function examineHere(raw: RawMessage, sourceId: string, own: readonly string[]): Examined {
  const message = decode(raw);
  return examine(message, judgeMessage(message), raw, () => keptSource(raw.raw, raw.size), { sourceId, own });
}
