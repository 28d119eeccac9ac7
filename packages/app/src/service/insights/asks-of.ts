import { checkTone, isHot } from '@ajar/core';
import type { Ask } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { recordOf } from '../drafts/draft-record.ts';
import type { DraftRecord } from '../drafts/draft-record.ts';
import { toldOf } from '../present/advice-input.ts';
import type { Counted } from './counted.ts';

/** Every no that was asked about again: whether there was a ground, and whether the letter was calm. Few of thousands. */
export async function asksOf(reader: StoreReader, noes: readonly Counted[]): Promise<readonly Ask[]> {
  const asked = noes.filter(({ life }) => askKeys(life.events).length > 0);
  const keys = asked.flatMap(({ life }) => askKeys(life.events)).filter((key) => key !== null);
  const texts = new Map((await reader.kept(keys)).map(({ key, message }) => [key, message.text]));
  const asks: Ask[] = [];
  for (const no of asked) {
    const drafts = (await reader.drafts(no.record.row.id)).map(recordOf).filter(isApprovedAsk);
    const seen = askKeys(no.life.events).flatMap((key) => texts.get(key ?? '') ?? []);
    const words = drafts.at(-1)?.text ?? seen.at(-1) ?? null;
    asks.push({ grounded: isGrounded(no, drafts), calm: words === null ? null : isCalm(words) });
  }
  return asks;
}

function askKeys(events: Counted['life']['events']): readonly (string | null)[] {
  return events.flatMap((event) => (event.kind === 'sent' && event.intent === 'ask-again' ? [event.messageKey] : []));
}

function isApprovedAsk({ intent, approvedAt }: DraftRecord): boolean {
  return intent === 'ask-again' && approvedAt !== null;
}

/** A ground was told, stands in the letter that was approved, or the no itself names a way back. */
function isGrounded({ record }: Counted, drafts: readonly DraftRecord[]): boolean {
  if ((toldOf(record).basis ?? []).some(({ text }) => text.trim() !== '')) return true;
  if (drafts.some(({ parts, facts }) => (facts?.basis ?? '') !== '' || parts.some(({ part }) => part === 'basis')))
    return true;
  return record.reading.doors.some(({ kind }) => kind === 'apply-again' || kind === 'resubmit');
}

/** The check takes a millisecond or two a letter, and the same letters are asked about each time. */
const heard = new Map<string, boolean>();
const MOST_HEARD = 2_000;
/** Anger shows before the end of a letter this long. */
const LOOK_AT = 10_000;

function isCalm(words: string): boolean {
  const text = words.slice(0, LOOK_AT);
  const known = heard.get(text);
  if (known !== undefined) return known;
  const calm = !isHot(checkTone({ text, intent: 'ask-again' }));
  if (heard.size >= MOST_HEARD) heard.clear();
  heard.set(text, calm);
  return calm;
}
