import { t } from '../i18n/t.ts';
import { PART_NAMES } from '../screens/settings/part-names.ts';
import { parseSettingsSearch, SETTINGS_PARTS } from '../screens/settings/settings-search.ts';

const { also } = t.palette;

/** The screens that can be gone to by name, or by what people would call them. */
export const SCREENS = [
  { to: '/', name: t.app.noes, also: also.noes },
  { to: '/doors', name: t.doorsPage.title, also: also.doors },
  { to: '/feedback', name: t.feedbackPage.title, also: also.feedback },
  { to: '/came-of-it', name: t.cameOfIt.title, also: also.cameOfIt },
  { to: '/practice', name: t.app.practice, also: also.practice },
  { to: '/settings', name: t.app.settings, also: also.settings },
] as const;

/** The parts of the settings, for whoever has typed something. */
export const PARTS_OF_SETTINGS = SETTINGS_PARTS.map((part) => ({
  to: '/settings' as const,
  search: parseSettingsSearch({ part }),
  name: `${t.app.settings}${t.app.colon}${PART_NAMES[part]}`,
  also: also[part],
}));
