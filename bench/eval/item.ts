import type { Message } from '@ajar/core';

/** One message with what a person said it is; `null` where only "no rejection" is known. */
export interface Item {
  readonly id: string;
  readonly source: string;
  /** Messages that share it are the same form. */
  readonly cluster?: string | undefined;
  readonly message: Message;
  readonly label: 'rejection' | 'acknowledgement' | 'withdrawal' | 'invitation' | 'other' | 'bounce' | 'unlabelled';
}
