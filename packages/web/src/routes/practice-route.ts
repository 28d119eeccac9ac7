import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { parsePracticeSearch } from '../screens/practice/practice-search.ts';
import { loadScreen } from './load-screen.ts';
import { rootRoute } from './root-route.ts';

export const practiceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/practice',
  validateSearch: parsePracticeSearch,
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/practice/practice-screen.tsx')),
    'PracticeScreen',
  ),
});
