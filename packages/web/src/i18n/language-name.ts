import { locale } from './t.ts';

/** "French" for `fr`, in the language shown; the tag itself for one that has no name. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
