import type { NoByHand } from '@ajar/core';

import { AjarError } from '../ajar-error.ts';
import type { AddWish } from './data-cases.ts';
import { endOfToday } from './end-of-today.ts';
import { newNoByHand } from './new-no.ts';
import type { NewNo } from './new-no.ts';

const ADDRESS = /^[^\s<>@,;:"]{1,128}@[^\s<>@,;:"]{1,255}$/u;

/** A no of which only facts are told. Throws `bad-input` when they say neither who nor what, or one of them cannot be. */
export function noOfFacts({ facts = {} }: AddWish, at: number): NewNo {
  const no: NoByHand = {
    organisation: said(facts.organisation),
    role: said(facts.role),
    person: said(facts.person),
    address: addressOf(facts.address),
    date: dateOf(facts.date, at),
    field: facts.field ?? 'other',
    reason: facts.reason ?? null,
    note: said(facts.note),
  };
  if ((no.organisation ?? no.role ?? no.person) === null)
    throw new AjarError('bad-input', 'Say who said no, or what it was about, or paste the letter. Nothing was kept.');
  return newNoByHand(no, at);
}

function said(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

function addressOf(text: string | undefined): string | null {
  const address = said(text)?.toLowerCase() ?? null;
  if (address !== null && !ADDRESS.test(address))
    throw new AjarError('bad-input', `"${address.slice(0, 80)}" is not an e-mail address. Nothing was kept.`).about(
      'facts.address',
    );
  return address;
}

/** Noon of the day in UTC, so that no zone moves it. Today when nothing is said. */
export function dateOf(day: string | undefined, at: number): number {
  const text = said(day) ?? new Date(at).toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T12:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text))
    throw new AjarError('bad-input', `"${text}" is not a day such as 2026-11-03. Nothing was kept.`).about(
      'facts.date',
    );
  // In the demo time stands still, and the day on the user's own wall is no day to come.
  if (time > Math.max(endOfToday(at), endOfToday(Date.now())))
    throw new AjarError('bad-input', `"${text}" has not come yet. Nothing was kept.`).about('facts.date');
  return time;
}
