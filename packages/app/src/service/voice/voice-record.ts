import { createHash } from 'node:crypto';

import { MOST_MAILS } from '@ajar/core';
import type { MailHabits } from '@ajar/core';

import type { StoreReader, StoreTransactor } from '../../store/store.ts';
import type { VoicePart } from '../ajar.ts';

/** The habits of one sent mail, and a mark that tells it from others, so that no mail counts twice. */
export interface HeardMail {
  readonly mark: string;
  readonly habits: MailHabits;
}

/** Something learned that the user does not want used. */
export interface DroppedHabit {
  readonly language: string;
  readonly part: VoicePart;
  readonly form: string;
}

/** What the user decided about their voice. */
export interface VoiceChoice {
  readonly on: boolean;
  readonly forbidden: readonly string[];
  readonly dropped: readonly DroppedHabit[];
}

const HEARD = 'voice-heard';
const CHOICE = 'voice-choice';
const UNDECIDED: VoiceChoice = { on: true, forbidden: [], dropped: [] };

/** The mails that were learned from, newest first: known forms and counts, no words of theirs. */
export async function heardMails(reader: StoreReader): Promise<readonly HeardMail[]> {
  const stored = await reader.setting(HEARD);
  return stored === null ? [] : (JSON.parse(stored) as readonly HeardMail[]);
}

/** Keeps the newest; the rest is forgotten. */
export async function putHeardMails(transactor: StoreTransactor, heard: readonly HeardMail[]): Promise<void> {
  const newest = heard.toSorted((a, b) => (b.habits.date ?? 0) - (a.habits.date ?? 0)).slice(0, MOST_MAILS);
  await transactor.putSetting(HEARD, JSON.stringify(newest));
}

export async function voiceChoice(reader: StoreReader): Promise<VoiceChoice> {
  const stored = await reader.setting(CHOICE);
  return stored === null ? UNDECIDED : { ...UNDECIDED, ...(JSON.parse(stored) as Partial<VoiceChoice>) };
}

export async function putVoiceChoice(transactor: StoreTransactor, choice: VoiceChoice): Promise<void> {
  await transactor.putSetting(CHOICE, JSON.stringify(choice));
}

/** Shorter than a message's key and not to be turned back into one. */
export function markOf(messageKey: string): string {
  return createHash('sha256').update(`voice:${messageKey}`).digest('base64url').slice(0, 10);
}
