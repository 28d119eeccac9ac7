import { MONTHS } from '../months.ts';
import type { KnownLanguage } from '../vocabulary.ts';

const WRITTEN: Readonly<Record<KnownLanguage, (day: number, month: string) => string>> = {
  en: (day, month) => `${String(day)} ${month}`,
  fr: (day, month) => `${day === 1 ? '1er' : String(day)} ${month}`,
  de: (day, month) => `${String(day)}. ${month}`,
  es: (day, month) => `${String(day)} de ${month}`,
  pt: (day, month) => `${String(day)} de ${month}`,
  it: (day, month) => `${day === 1 ? '1°' : String(day)} ${month}`,
  nl: (day, month) => `${String(day)} ${month}`,
};

/** "11 May", "11. Mai": the day on which a message was written, as a letter of the language names it; empty where that is not known. */
export function dayWritten(date: number | null, language: KnownLanguage): string {
  if (date === null) return '';
  const day = new Date(date);
  return WRITTEN[language](day.getUTCDate(), MONTHS[language][day.getUTCMonth()] ?? '');
}
