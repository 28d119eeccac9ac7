import { t } from '../i18n/t.ts';
import { PART_NAMES } from '../screens/settings/part-names.ts';
import { parseSettingsSearch, SETTINGS_PARTS } from '../screens/settings/settings-search.ts';

/** The screens that can be gone to by name. */
export const SCREENS = [
  { to: '/', name: t.app.noes },
  { to: '/doors', name: t.doorsPage.title },
  { to: '/feedback', name: t.feedbackPage.title },
  { to: '/came-of-it', name: t.cameOfIt.title },
  { to: '/practice', name: t.app.practice },
  { to: '/settings', name: t.app.settings },
] as const;

/** The parts of the settings, for whoever has typed something. */
export const PARTS_OF_SETTINGS = SETTINGS_PARTS.map((part) => ({
  to: '/settings' as const,
  search: parseSettingsSearch({ part }),
  name: `${t.app.settings}${t.app.colon}${PART_NAMES[part]}`,
}));
