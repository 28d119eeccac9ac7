import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

import type { Overview } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { countOf, GROUPS } from './groups.ts';

/** How it all stands in one line. Each part leads to its own: a letter that is about to leave may stand far below. */
export function NoesSummary({ overview }: { readonly overview: Overview }) {
  const parts = GROUPS.map((group) => ({ group, count: countOf(group, overview) }))
    .map((part) => ({ ...part, words: t.noes.summary[part.group](part.count) }))
    .filter(({ words }) => words !== '');
  return (
    <p className="mt-1 text-muted">
      {parts.map(({ group, count, words }, at) => (
        <Fragment key={group}>
          {at === 0 ? '' : ', '}
          {count === 0 ? (
            words
          ) : (
            <Link
              to="/"
              search={{ status: group }}
              className="rounded underline decoration-edge underline-offset-4 hover:text-ink"
            >
              {words}
            </Link>
          )}
        </Fragment>
      ))}
      .
    </p>
  );
}
