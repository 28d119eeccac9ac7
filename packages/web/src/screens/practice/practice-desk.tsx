import type { Field } from '@ajar/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { practiceLetterQuery } from '../../api/practice.ts';
import { t } from '../../i18n/t.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Exercise } from './exercise.tsx';

interface PracticeDeskProps {
  readonly id: string;
  readonly field: Field | undefined;
}

/** One letter on the desk. Opened again, it begins anew, or where a letter was begun. */
export function PracticeDesk({ id, field }: PracticeDeskProps) {
  const { data, error, refetch } = useQuery(practiceLetterQuery(id));
  const [round, setRound] = useState(0);
  return (
    <div className="pt-6">
      <Link
        to="/practice"
        search={field === undefined ? {} : { field }}
        className="inline-flex min-h-10 items-center gap-1.5 rounded text-muted hover:text-ink"
      >
        <Icon name="back" />
        {t.practice.room}
      </Link>
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Skeleton className="mt-6 h-96" /> : null}
      {data === undefined ? null : (
        <Exercise
          key={`${id} ${round}`}
          letter={data}
          begun={round === 0 ? data.begun : null}
          field={field}
          onAgain={() => setRound(round + 1)}
        />
      )}
    </div>
  );
}
