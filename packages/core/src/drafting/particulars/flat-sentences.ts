import { sentencesOf } from '../../advice/signs/letter-says.ts';
import type { Message } from '../../message/message.ts';
import { remembered } from '../../remembered.ts';

/** What the author of a letter wrote, each sentence in one line. */
export const flatSentences = remembered((message: Message): readonly string[] =>
  sentencesOf(message).map((sentence) => sentence.replace(/\s+/g, ' ')),
);
