import { createRoute } from '@tanstack/react-router';

import { parseListSearch } from '../screens/noes/list-search.ts';
import { NoesScreen } from '../screens/noes/noes-screen.tsx';
import { rootRoute } from './root-route.ts';

export const noesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: parseListSearch,
  component: NoesScreen,
});
