import { hash } from 'node:crypto';

import type { Message } from '@ajar/core';

/**
 * Identity of a message by what it says, not by where or how it lies: the same mail from a Takeout
 * mbox, a Maildir and an .eml file has one key. Message-ID alone is not enough (duplicates exist),
 * bytes are not either (line ends, `>From `, added headers).
 * 40 hex digits.
 */
export function messageKey(message: Message): string {
  const parts = [
    message.messageId ?? '',
    // As it is written there: what its servers add differs from place to place.
    String((message.headerDate === undefined ? message.date : message.headerDate) ?? ''),
    message.from?.address ?? '',
    message.to.map((to) => to.address).join(','),
    message.subject.trim(),
    message.text.slice(0, 16_384).trim(),
  ];
  return hash('sha256', parts.join('\u0000'), 'hex').slice(0, 40);
}
