import { createRouter } from '@tanstack/react-router';

import { Broken } from '../screens/frame/broken.tsx';
import { cameOfItRoute } from './came-of-it-route.ts';
import { doorsRoute } from './doors-route.ts';
import { feedbackRoute } from './feedback-route.ts';
import { noesRoute } from './noes-route.ts';
import { oneNoRoute } from './one-no-route.ts';
import { organisationRoutes } from './organisation-routes.ts';
import { practiceRoute } from './practice-route.ts';
import { rootRoute } from './root-route.ts';
import { settingsRoute } from './settings-route.ts';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    noesRoute,
    oneNoRoute,
    doorsRoute,
    feedbackRoute,
    cameOfItRoute,
    practiceRoute,
    settingsRoute,
    ...organisationRoutes,
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
