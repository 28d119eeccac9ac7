import { t } from '../../i18n/t.ts';
import type { SettingsPart } from './settings-search.ts';

/** What each part of the settings is called. */
export const PART_NAMES: Readonly<Record<SettingsPart, string>> = {
  you: t.settings.me,
  mail: t.settings.mail,
  notices: t.notices.title,
  voice: t.voice.title,
  llm: t.llm.title,
  data: t.data.title,
};
