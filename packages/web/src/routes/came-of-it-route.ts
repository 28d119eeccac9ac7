import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { parseFiguresSearch } from '../screens/came-of-it/figures-search.ts';
import { loadScreen } from './load-screen.ts';
import { rootRoute } from './root-route.ts';

export const cameOfItRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/came-of-it',
  validateSearch: parseFiguresSearch,
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/came-of-it/came-of-it-screen.tsx')),
    'CameOfItScreen',
  ),
});
