import { locale } from './t.ts';

const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });

/** "Ann, Ben, Cem", as the language shown sets several things side by side. */
export function formatList(parts: readonly string[]): string {
  return list.format(parts);
}
