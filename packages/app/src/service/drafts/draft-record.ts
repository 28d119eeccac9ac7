import type { DraftFacts, DraftPart, Intent, Occasion, ReplyHeaders } from '@ajar/core';

import type { OutboxRow, StoredDraft, StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import { isoOf } from '../present/summary.ts';
import { currentLetter } from '../sending/current-letter.ts';
import { sendingView } from '../sending/sending-view.ts';
import type { DraftView } from '../views.ts';
import { bodyMark } from './body-mark.ts';

/** A draft as it is kept; the store sees JSON. */
export interface DraftRecord {
  readonly intent: Intent;
  /** Absent in drafts of older versions, which all answer the no itself. */
  readonly occasion?: Occasion;
  readonly to: string | null;
  readonly subject: string;
  readonly headers: ReplyHeaders;
  readonly text: string;
  readonly parts: readonly DraftPart[];
  readonly needs: readonly string[];
  readonly approvedAt: number | null;
  /** What it was written from, beside the letter that it answers. */
  readonly facts?: DraftFacts | undefined;
  readonly seed?: number | undefined;
  /** These words wait until then; null or absent when they were never held. */
  readonly heldUntil?: number | null;
  /** The user wished it; else they sound angry. */
  readonly heldByWish?: boolean | undefined;
  /** Marks of what it says now, and of every body that was approved: no other rejection is answered with them. */
  readonly body?: string;
  readonly approvedBodies?: readonly string[];
}

/** The record with the marks of its words brought up to date. */
export function withMarks(record: DraftRecord): DraftRecord {
  const body = bodyMark(record);
  const before = record.approvedBodies ?? [];
  return { ...record, body, approvedBodies: record.approvedAt === null ? before : [...new Set([...before, body])] };
}

export interface LoadedDraft {
  readonly stored: StoredDraft;
  readonly record: DraftRecord;
}

/** Throws `not-found`. */
export async function loadDraft(reader: StoreReader, id: string): Promise<LoadedDraft> {
  const stored = await reader.draft(id);
  if (stored === null) throw new AjarError('not-found', `There is no draft "${id}".`);
  return { stored, record: recordOf(stored) };
}

export function recordOf(stored: StoredDraft): DraftRecord {
  return JSON.parse(stored.data) as DraftRecord;
}

/** A draft as it is shown, with how its letter gets on. */
export async function draftView(reader: StoreReader, stored: StoredDraft, now: number): Promise<DraftView> {
  return toDraftView(stored, await reader.outbox({ draftId: stored.id }), now);
}

/** `rows`: what the outbox has of this draft, oldest first. */
export function toDraftView(stored: StoredDraft, rows: readonly OutboxRow[], now: number): DraftView {
  const {
    intent,
    occasion = 'no',
    to,
    subject,
    text,
    parts,
    needs,
    approvedAt,
    heldUntil,
    heldByWish,
  } = recordOf(stored);
  return {
    id: stored.id,
    rejectionId: stored.rejectionId,
    intent,
    occasion,
    to,
    subject,
    text,
    parts,
    needs,
    status: approvedAt === null ? 'open' : 'approved',
    approvedAt: isoOf(approvedAt),
    heldUntil: isoOf(heldUntil ?? null),
    heldByWish: heldByWish === true,
    updatedAt: isoOf(stored.updatedAt) ?? '',
    from: currentLetter(rows)?.envelopeFrom ?? null,
    sending: sendingView(rows, now),
  };
}
