import type { PracticeLetterView } from '../../api/types.ts';
import { languageName } from '../../i18n/language-name.ts';
import { languageOfPage } from '../../i18n/language-of-page.ts';
import { t } from '../../i18n/t.ts';

/** The field and grade of a letter, and which language it is in where that is not the one of the page. */
export function levelShown({
  field,
  level,
  language,
}: Pick<PracticeLetterView, 'field' | 'level' | 'language'>): string {
  const says = t.practice.levelOf(t.field[field], t.practice.level[level]);
  return language === languageOfPage() ? says : `${says}, ${t.practice.written(languageName(language))}`;
}
