import { Link } from '@tanstack/react-router';

import type { PersonView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { NAV_HERE, NAV_LINK } from '../frame/nav-link.ts';

/** Who is signed in; leads to how, and to signing out. */
export function YouLink({ person }: { readonly person: PersonView }) {
  return (
    <Link
      to="/you"
      title={t.organisation.you.title}
      className={`${NAV_LINK} block! max-w-36 min-w-0 shrink! truncate leading-10`}
      activeProps={NAV_HERE}
    >
      <span className="sr-only">
        {t.organisation.you.title}
        {t.app.colon}
      </span>
      {person.name}
    </Link>
  );
}
