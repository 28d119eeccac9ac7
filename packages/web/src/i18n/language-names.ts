import type { InterfaceLanguage } from '@ajar/core/vocabulary';

/** Each by its own name: whoever is in the wrong language has to find theirs. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
};
