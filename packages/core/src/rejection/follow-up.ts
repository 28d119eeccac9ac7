import type { Message } from '../message/message.ts';
import type { Reading } from '../reading/reading.ts';
import { isMass, isNoReply } from '../reading/sender/automated.ts';
import { organisationDomain } from '../reading/sender/organisation-domain.ts';
import type { Verdict } from '../vocabulary.ts';
import type { OutcomeFound } from './outcome-of.ts';
import { outcomeOf, referralIn } from './outcome-of.ts';

/** Whom a no is from, and what it was about: by these a letter in a thread of its own is known to follow from it. */
export interface Correspondents {
  readonly addresses: readonly string[];
  /** Of the house; none for mailbox providers. */
  readonly domains: readonly string[];
  /** Full names of the people who wrote. */
  readonly names: readonly string[];
  readonly organisation: string | null;
  readonly role: string | null;
}

/** How a letter in a thread of its own hangs together with a no. */
export type FollowUpStanding = 'same-person' | 'same-house' | 'names-them';

export interface FollowUp {
  readonly standing: FollowUpStanding;
  readonly found: OutcomeFound;
}

/** A receipt or a machine's answer in a thread of its own is no outcome of this no, and neither is another no. */
const TELLS_NOTHING: ReadonlySet<Verdict> = new Set(['acknowledgement', 'auto-reply', 'bounce']);

/**
 * What may have come of a no in a thread of its own, or null. From the same person it is what its words say; from the
 * same house only what is about the same matter; from anybody else only that they were passed the reader's name, in
 * words that stand beside who passed it.
 */
export function followUpOf(message: Message, reading: Reading, who: Correspondents): FollowUp | null {
  const { signs, from } = message;
  if (from === null || signs.listId !== null || signs.listUnsubscribe || isMass(message)) return null;
  if (isNoReply(from.address) || TELLS_NOTHING.has(reading.verdict)) return null;
  const standing = standingOf(message, who);
  // A stranger who names them has no no to give: short letters may be taken for one.
  const found = standing === 'names-them' ? referralIn(message) : outcomeOf(message, reading);
  if (found === null || found.outcome === 'no-again') return null;
  const text = `${message.subject}\n${message.text.slice(0, LOOK_AT)}`.replaceAll(/\s+/gu, ' ');
  if (standing === 'same-person') return { standing, found };
  if (standing === 'same-house') return aboutTheSame(text, found, who) ? { standing, found } : null;
  return namedBeside(text, found.quote, who) ? { standing, found } : null;
}

const LOOK_AT = 8_000;

function standingOf({ from }: Message, { addresses, domains }: Correspondents): FollowUpStanding {
  const address = from?.address ?? '';
  if (addresses.includes(address)) return 'same-person';
  const domain = organisationDomain(address);
  return domain !== null && domains.includes(domain) ? 'same-house' : 'names-them';
}

/** A colleague who was told of the reader follows from the no; an answer to another application of theirs does not. */
function aboutTheSame(text: string, { outcome }: OutcomeFound, who: Correspondents): boolean {
  if (outcome === 'referral') return true;
  const mentioned = who.names.some((name) => includes(text, name));
  const sameRole = who.role !== null && who.role.length > 4 && includes(text, who.role);
  return mentioned || sameRole;
}

/** Characters around the words of referral in which the one who referred is named. */
const BESIDE = 220;

/** Full names, a first name with the house, or the house itself, next to the words that tell of it. */
function namedBeside(text: string, quote: string | null, { names, organisation }: Correspondents): boolean {
  const words = (quote ?? '').replaceAll(/\s+/gu, ' ');
  const at = text.indexOf(words);
  const around = at < 0 ? text.slice(0, 2 * BESIDE) : text.slice(Math.max(0, at - BESIDE), at + words.length + BESIDE);
  if (names.some((name) => includes(around, name))) return true;
  return organisation !== null && organisation.length > 3 && includes(around, organisation);
}

/** As words of their own, whatever their case. */
function includes(text: string, name: string): boolean {
  const [all, part] = [text.toLowerCase(), name.trim().toLowerCase().replaceAll(/\s+/gu, ' ')];
  let at = all.indexOf(part);
  while (at !== -1) {
    if (!LETTER.test(all.charAt(at - 1)) && !LETTER.test(all.charAt(at + part.length))) return true;
    at = all.indexOf(part, at + 1);
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
