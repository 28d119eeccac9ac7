import type { Message } from '@ajar/core';

import { isDiscardedFolder, isDraftsFolder, isSentFolder } from '../../mailbox/folder-names.ts';

/** It lies in a folder of sent mail. */
export function isSentMail(message: Message): boolean {
  return message.signs.labels.some(isSentFolder);
}

/** It lies where letters lie that were not sent: a draft is no letter of the user's, and may be somebody else's words. */
export function isUnsent(message: Message): boolean {
  return message.signs.labels.some((label) => isDraftsFolder(label) || isDiscardedFolder(label));
}
