import { t } from '../i18n/t.ts';

/** The screens that can be gone to by name. */
export const SCREENS = [
  { to: '/', name: t.app.noes },
  { to: '/settings', name: t.app.settings },
] as const;
