import { locale } from './t.ts';

/** `1,204`, `1 204` or `1.204`: as the language shown groups it. */
export function formatNumber(count: number): string {
  return count.toLocaleString(locale);
}
