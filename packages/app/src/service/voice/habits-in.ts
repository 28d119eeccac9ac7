import { hearMail, voiceSampleOf } from '@ajar/core/scanning';
import type { MailHabits, Message } from '@ajar/core';

import { isUnsent } from '../scan/mail-folders.ts';

/** How a mail of the user's own is written; null for a draft, and where nothing can be told from it. */
export function habitsIn(message: Message): MailHabits | null {
  const sample = isUnsent(message) ? null : voiceSampleOf(message);
  return sample === null ? null : hearMail(sample);
}
