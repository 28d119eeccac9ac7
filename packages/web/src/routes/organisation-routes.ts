import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';

import { inOrganisation } from '../api/in-organisation.ts';
import { parseOrganisationSearch } from '../screens/organisation/administration/organisation-search.ts';
import { loadScreen } from './load-screen.ts';
import { rootRoute } from './root-route.ts';

/** On somebody's own machine there are no such screens. */
function beforeLoad(): void {
  // oxlint-disable-next-line typescript/only-throw-error -- what the router wants to be thrown
  if (!inOrganisation) throw notFound();
}

const youRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/you',
  beforeLoad,
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/organisation/sign-in/you-screen.tsx')),
    'YouScreen',
  ),
});

const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shared',
  beforeLoad,
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/organisation/counsel/shared-screen.tsx')),
    'SharedScreen',
  ),
});

const sharedNoRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shared/$id',
  beforeLoad,
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/organisation/counsel/shared-no-screen.tsx')),
    'SharedNoScreen',
  ),
});

const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisation',
  beforeLoad,
  validateSearch: parseOrganisationSearch,
  component: lazyRouteComponent(
    loadScreen(() => import('../screens/organisation/administration/organisation-screen.tsx')),
    'OrganisationScreen',
  ),
});

/** The screens that an organisation has beside those of a person. */
export const organisationRoutes = [youRoute, sharedRoute, sharedNoRoute, organisationRoute] as const;
