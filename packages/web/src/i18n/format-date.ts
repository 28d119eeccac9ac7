import { firstOfMonth } from '@ajar/core';

import { locale } from './t.ts';

const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const withYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
const inFull = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
const MOMENT = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
const moment = new Intl.DateTimeFormat(locale, MOMENT);
const momentWithYear = new Intl.DateTimeFormat(locale, { ...MOMENT, year: 'numeric' });
const monthAndYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });

/** A date as said in passing: `12 Nov`, with the year where it is not this one. Empty for what is no date. */
export function formatDay(iso: string | null, today = new Date()): string {
  const date = parse(iso);
  if (date === null) return '';
  return said(date.getFullYear() === today.getFullYear() ? dayAndMonth : withYear, date);
}

/** A date as written out: weekday, day, year and hour. */
export function formatInFull(iso: string | null): string {
  const date = parse(iso);
  return date === null ? '' : said(inFull, date);
}

/** A day and an hour, as said in passing: `Fri, 12 Nov, 09:00`, with the year where it is not this one. */
export function formatMoment(iso: string | null, today = new Date()): string {
  const date = parse(iso);
  if (date === null) return '';
  return said(date.getFullYear() === today.getFullYear() ? moment : momentWithYear, date);
}

export function formatClock(iso: string | null): string {
  const date = parse(iso);
  return date === null ? '' : clock.format(date);
}

/** A month as said in a table: `November 2026`, from `2026-11`. */
export function formatMonth(month: string): string {
  const date = parse(`${month}-01`);
  return date === null ? month : monthAndYear.format(date);
}

function said(format: Intl.DateTimeFormat, date: Date): string {
  return firstOfMonth(format.format(date), locale);
}

function parse(iso: string | null): Date | null {
  if (iso === null) return null;
  // A date without an hour means that day here, not midnight in Greenwich.
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00` : iso);
  return Number.isNaN(date.getTime()) ? null : date;
}
