import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { parseSettingsSearch, partOfSection } from '../screens/settings/settings-search.ts';
import { loadScreen } from './load-screen.ts';
import { rootRoute } from './root-route.ts';

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  validateSearch: parseSettingsSearch,
  beforeLoad: ({ search, location: { hash } }) => {
    // Addresses that name a section alone lead to the part it is in.
    const part = search.part === undefined ? partOfSection(hash) : undefined;
    if (part === undefined || part === 'you') return;
    // oxlint-disable-next-line typescript/only-throw-error -- what the router wants to be thrown
    throw redirect({ to: '/settings', search: { part }, hash, replace: true });
  },
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/settings/settings-screen.tsx')),
    'SettingsScreen',
  ),
});
