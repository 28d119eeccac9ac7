import { lazy, Suspense } from 'react';

import { inOrganisation } from '../../api/in-organisation.ts';
import { Frame } from './frame.tsx';

/** Loaded where people sign in, and nowhere else. */
const OrganisationGate = lazy(async () => {
  const { OrganisationGate: gate } = await import('../organisation/organisation-gate.tsx');
  return { default: gate };
});

/** Around everything: the frame, and in an organisation the door before it. */
export function Root() {
  if (!inOrganisation) return <Frame />;
  return (
    <Suspense fallback={null}>
      <OrganisationGate />
    </Suspense>
  );
}
