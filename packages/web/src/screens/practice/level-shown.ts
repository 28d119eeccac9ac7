import type { InterfaceLanguage } from '@ajar/core';

import { languageName } from '../../i18n/language-name.ts';
import { languageOfPage } from '../../i18n/language-of-page.ts';
import { t } from '../../i18n/t.ts';

/** What is said of a letter, and which language it is in where that is not the one of the page. */
export function inLanguage(says: string, language: InterfaceLanguage): string {
  return language === languageOfPage() ? says : `${says}, ${t.practice.written(languageName(language))}`;
}
