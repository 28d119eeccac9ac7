import { INTERFACE_LANGUAGES } from '@ajar/core/vocabulary';
import type { InterfaceLanguage } from '@ajar/core/vocabulary';

/** What the server decided that this page speaks (`http/language-for.ts`): it stands in `lang` from the first byte. */
export function languageOfPage(): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((language) => language === document.documentElement.lang) ?? 'en';
}
