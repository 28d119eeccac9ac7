import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { parseDoorsSearch } from '../screens/doors/doors-search.ts';
import { loadScreen } from './load-screen.ts';
import { rootRoute } from './root-route.ts';

export const doorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doors',
  validateSearch: parseDoorsSearch,
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/doors/doors-screen.tsx')),
    'DoorsScreen',
  ),
});
