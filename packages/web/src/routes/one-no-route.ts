import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { queryClient } from '../api/query-client.ts';
import { rejectionQuery } from '../api/queries.ts';
import { loadScreen } from './load-screen.ts';
import { rootRoute } from './root-route.ts';

export const oneNoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/noes/$id',
  // Started, not awaited: the page shows its outline while the letter comes.
  loader: ({ params }) => void queryClient.prefetchQuery(rejectionQuery(params.id)),
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/one-no/one-no-screen.tsx')),
    'OneNoScreen',
  ),
});
