import { createRouter } from '@tanstack/react-router';

import { noesRoute } from './noes-route.ts';
import { oneNoRoute } from './one-no-route.ts';
import { practiceRoute } from './practice-route.ts';
import { rootRoute } from './root-route.ts';
import { settingsRoute } from './settings-route.ts';

export const router = createRouter({
  routeTree: rootRoute.addChildren([noesRoute, oneNoRoute, practiceRoute, settingsRoute]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
