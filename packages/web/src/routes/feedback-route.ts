import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { rootRoute } from './root-route.ts';

export const feedbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/feedback',
  component: lazyRouteComponent(() => import('../screens/feedback/feedback-screen.tsx'), 'FeedbackScreen'),
});
