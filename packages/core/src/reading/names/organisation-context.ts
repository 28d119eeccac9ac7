import type { Passage } from '../passage/passage.ts';
import type { Gathering } from './ranker.ts';

/** What is known of a letter while its names are gathered. */
export interface OrganisationContext {
  readonly passage: Passage;
  /** Of the sender, letters only; empty where it is that of a service which carries letters. */
  readonly domain: string;
  /** The sender's domain, or mailbox, sounds like such a service. */
  readonly carrying: boolean;
  readonly person: string;
  /** Where the letter takes leave. */
  readonly leave: number;
  /** The sender's domain sounds like those who seek people for others. */
  readonly agency: boolean;
  /** The mailbox spells who is shown: its domain may be somebody else's. Known once the sender has been looked at. */
  lent: boolean;
  readonly found: Gathering;
}
