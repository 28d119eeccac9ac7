import type { MailSource } from '../../mailbox/mail-source.ts';

/** A place that messages can be read from again. */
export type FetchSource = Pick<MailSource, 'id' | 'fetch'>;
