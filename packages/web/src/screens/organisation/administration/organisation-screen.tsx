import { Link, useSearch } from '@tanstack/react-router';

import { t } from '../../../i18n/t.ts';
import { tabLook } from '../../../ui/tab-look.ts';
import { useTitle } from '../../../ui/use-title.ts';
import { AuditPart } from './audit-part.tsx';
import { CountsPart } from './counts-part.tsx';
import { ORGANISATION_PARTS } from './organisation-search.ts';
import { PeoplePart } from './people-part.tsx';

const PARTS = { people: PeoplePart, counts: CountsPart, log: AuditPart } as const;

/** What administrators look after: people, counts, the log. */
export function OrganisationScreen() {
  const words = t.organisation.administration;
  useTitle(words.title);
  const { part = 'people' } = useSearch({ from: '/organisation' });
  const Part = PARTS[part];
  return (
    <>
      <div className="pt-8 pb-6 sm:pt-12">
        <h1 className="font-letter text-3xl tracking-tight">{words.title}</h1>
        <nav aria-label={words.title} className="mt-4 flex flex-wrap gap-2">
          {ORGANISATION_PARTS.map((one) => (
            <Link
              key={one}
              to="/organisation"
              search={one === 'people' ? {} : { part: one }}
              activeOptions={{ exact: true }}
              className={tabLook(one === part)}
            >
              {words.parts[one]}
            </Link>
          ))}
        </nav>
      </div>
      <Part />
    </>
  );
}
