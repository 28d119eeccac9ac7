import { useInfiniteQuery } from '@tanstack/react-query';

import { auditPage } from '../../../api/organisation.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { AuditLine } from './audit-line.tsx';

const FIRST: number | null = null;

/** The log, newest first. */
export function AuditPart() {
  const words = t.organisation.administration;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }: { readonly pageParam: number | null }) => auditPage(pageParam),
    initialPageParam: FIRST,
    getNextPageParam: ({ next }) => next,
  });
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <div className="flex max-w-3xl flex-col items-start gap-6">
      <div>
        <h2 className="text-xl font-semibold tracking-tight">{words.log}</h2>
        <p className="mt-2 text-muted">{words.logHelp}</p>
      </div>
      {data === undefined && error === null ? <Skeleton className="h-60 w-full" /> : null}
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data !== undefined && rows.length === 0 ? <Notice>{words.noLog}</Notice> : null}
      {rows.length === 0 ? null : (
        <ol className="w-full divide-y divide-line rounded-lg border border-line bg-sheet">
          {rows.map((row) => (
            <AuditLine key={row.seq} row={row} />
          ))}
        </ol>
      )}
      {hasNextPage ? (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </div>
  );
}
