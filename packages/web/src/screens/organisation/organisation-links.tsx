import { Link } from '@tanstack/react-router';

import type { Role } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { NAV_HERE, NAV_LINK } from '../frame/nav-link.ts';

/** The ways that roles add to those of a member. */
export function OrganisationLinks({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <>
      {roles.includes('counsellor') ? (
        <Link to="/shared" className={NAV_LINK} activeProps={NAV_HERE}>
          {t.organisation.counsel.title}
        </Link>
      ) : null}
      {roles.includes('administrator') ? (
        <Link to="/organisation" className={NAV_LINK} activeProps={NAV_HERE} activeOptions={{ includeSearch: false }}>
          {t.organisation.administration.title}
        </Link>
      ) : null}
    </>
  );
}
