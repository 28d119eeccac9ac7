import { t } from '../i18n/t.ts';

/** The screens that can be gone to by name. */
export const SCREENS = [
  { to: '/', name: t.app.noes },
  { to: '/doors', name: t.doorsPage.title },
  { to: '/feedback', name: t.feedbackPage.title },
  { to: '/came-of-it', name: t.cameOfIt.title },
  { to: '/practice', name: t.app.practice },
  { to: '/settings', name: t.app.settings },
] as const;
