import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';

import { isNotFound } from '../../api/api-error.ts';
import { rejectionQuery } from '../../api/queries.ts';
import { t } from '../../i18n/t.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { lastListSearch, rememberOpened } from '../noes/last-opened.ts';
import { OneNo } from './one-no.tsx';
import { OneNoSkeleton } from './one-no-skeleton.tsx';

/** One no: the letter, what it says, what could be done, the answer, and what came of it. */
export function OneNoScreen() {
  const { id } = useParams({ from: '/noes/$id' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(rejectionQuery(id));
  useShortcuts({ Escape: () => void navigate({ to: '/', search: lastListSearch() }) });
  useEffect(() => rememberOpened(id), [id]);
  // Another id is another page: nothing typed or chosen here is carried over.
  if (data !== undefined) return <OneNo key={id} no={data} />;
  if (error === null) return <OneNoSkeleton />;
  return (
    <div className="flex flex-col items-start gap-6 py-12">
      <h1 className="font-letter text-3xl tracking-tight">{isNotFound(error) ? t.errors.notFound : t.errors.title}</h1>
      {isNotFound(error) ? (
        <p>{t.errors.notFoundHelp}</p>
      ) : (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
      <Link to="/" className={buttonLook('plain')}>
        {t.errors.back}
      </Link>
    </div>
  );
}
