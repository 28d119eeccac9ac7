import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { loadScreen } from './load-screen.ts';
import { rootRoute } from './root-route.ts';

export const feedbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/feedback',
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/feedback/feedback-screen.tsx')),
    'FeedbackScreen',
  ),
});
