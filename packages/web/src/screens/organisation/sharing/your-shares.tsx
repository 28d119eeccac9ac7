import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { allSharesQuery, unshare } from '../../../api/organisation.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { WHO_SEES } from './who-sees-id.ts';

const SECTION = 'your-shares';

/** All that a member shows to anybody, in one place, to take back. */
export function YourShares() {
  const words = t.organisation.sharing;
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(allSharesQuery);
  const back = useMutation({
    mutationFn: unshare,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: allSharesQuery.queryKey });
      focusSection(SECTION);
    },
  });
  return (
    <Section id={SECTION} title={words.all}>
      {data !== undefined ? (
        <>
          <p className="mb-4 text-muted">{data.length === 0 ? words.allNone : words.allHelp}</p>
          <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-sheet empty:hidden">
            {data.map(({ id, rejectionId, title, counsellor, sharedAt, notes }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
                <span className="min-w-0 wrap-anywhere">
                  <Link
                    to="/noes/$id"
                    params={{ id: rejectionId }}
                    hash={WHO_SEES}
                    className="rounded font-medium underline-offset-4 hover:underline"
                  >
                    {title}
                  </Link>
                  <span className="block text-sm text-muted">
                    {words.allWith(counsellor.name, formatDay(sharedAt))}
                    {notes.length === 0 ? '' : `, ${words.noteCount(notes.length)}`}
                  </span>
                </span>
                <Button
                  aria-label={words.takeTitleBack(title, counsellor.name)}
                  disabled={back.isPending}
                  onClick={() => back.mutate(id)}
                >
                  {words.back}
                </Button>
              </li>
            ))}
          </ul>
          <output className="mt-3 block text-[0.9375rem] empty:absolute">{back.isSuccess ? words.taken : ''}</output>
          {back.error === null ? null : <ErrorNotice error={back.error} />}
        </>
      ) : error === null ? (
        <Skeleton className="h-24" />
      ) : (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
    </Section>
  );
}
