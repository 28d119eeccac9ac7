import { useQuery } from '@tanstack/react-query';

import { peopleQuery } from '../../../api/organisation.ts';
import { t } from '../../../i18n/t.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { InviteForm } from './invite-form.tsx';
import { PeopleList } from './people-list.tsx';

/** Who is here, and whoever is to come. */
export function PeoplePart() {
  const words = t.organisation.administration;
  const { data, error, refetch } = useQuery(peopleQuery);
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      <Section id="invite" title={words.invite}>
        <InviteForm />
      </Section>
      <Section id="people" title={words.parts.people}>
        {data !== undefined ? (
          <PeopleList people={data} />
        ) : error === null ? (
          <Skeleton className="h-60" />
        ) : (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        )}
      </Section>
    </div>
  );
}
