import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { sharedQuery } from '../../../api/organisation.ts';
import type { SharedRowView } from '../../../api/types.ts';
import { formatDay } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { useTitle } from '../../../ui/use-title.ts';

/** The noes that members show to this counsellor. */
export function SharedScreen() {
  const words = t.organisation.counsel;
  useTitle(words.title);
  const { data, error, refetch } = useQuery(sharedQuery);
  return (
    <>
      <div className="pt-8 pb-6 sm:pt-12">
        <h1 className="font-letter text-3xl tracking-tight">{words.title}</h1>
        <p className="mt-1 max-w-[62ch] text-muted">{words.help}</p>
      </div>
      {data !== undefined ? (
        data.length === 0 ? (
          <Notice title={words.none}>{words.noneHelp}</Notice>
        ) : (
          <ul className="flex max-w-3xl flex-col gap-3">
            {data.map((row) => (
              <SharedRow key={row.id} row={row} />
            ))}
          </ul>
        )
      ) : error === null ? (
        <Skeleton className="h-60" />
      ) : (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

function SharedRow({ row }: { readonly row: SharedRowView }) {
  const words = t.organisation.counsel;
  return (
    <li className="relative rounded-lg border border-line bg-sheet px-4 py-3 wrap-anywhere hover:border-edge">
      <Link
        to="/shared/$id"
        params={{ id: row.id }}
        preload={false}
        className="font-medium after:absolute after:inset-0 after:rounded-lg"
      >
        {row.organisation ?? row.subject}
        {row.role === null ? null : <span className="font-normal">, {row.role}</span>}
      </Link>
      <span className="block text-[0.9375rem] text-muted">{words.from(row.member.name, formatDay(row.sharedAt))}</span>
      <span className="block text-sm text-muted">
        {t.field[row.field]} · {t.status[row.status]} · {words.noteCount(row.notes)}
      </span>
    </li>
  );
}
