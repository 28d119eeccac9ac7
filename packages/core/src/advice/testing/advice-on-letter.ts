import { messageFromFields } from '../../message/message-from-fields.ts';
import { readMessage } from '../../reading/read-message.ts';
import { advise } from '../advise.ts';
import type { Advice, AdviceContext } from '../advice.ts';

/** The advice on a letter that Ann Lee wrote to Maya Lind on 2 March 2026, read as any is; asked for the day after, as a first no. */
export function adviceOnLetter(subject: string, text: string, context: AdviceContext = {}): Advice {
  const message = messageFromFields({
    from: 'Ann Lee <ann@harbour.example>',
    to: 'Maya Lind <maya@lind.example>',
    subject,
    date: '2026-03-02T09:00:00Z',
    text,
  });
  const known = { today: '2026-03-03', noesSoFar: 1, ...context };
  return advise({ message, reading: readMessage(message, {}), context: known });
}
