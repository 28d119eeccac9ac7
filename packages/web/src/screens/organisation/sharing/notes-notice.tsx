import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { allSharesQuery } from '../../../api/organisation.ts';
import { t } from '../../../i18n/t.ts';
import { Notice } from '../../../ui/notice.tsx';
import { WHO_SEES } from './who-sees-id.ts';

/** On every page of a member: a counsellor wrote something that they have not seen yet. */
export function NotesNotice() {
  const { data } = useQuery(allSharesQuery);
  const fresh = (data ?? []).filter(({ notes }) => notes.some(({ seen }) => !seen));
  if (fresh.length === 0) return null;
  const words = t.organisation.sharing;
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pt-5 sm:px-8">
      <Notice announce="later" title={words.notesFor(new Set(fresh.map(({ counsellor }) => counsellor.id)).size)}>
        <ul className="mt-1 flex flex-col gap-1">
          {fresh.map(({ id, rejectionId, title, counsellor }) => (
            <li key={id}>
              <Link
                to="/noes/$id"
                params={{ id: rejectionId }}
                hash={WHO_SEES}
                className="rounded wrap-anywhere underline underline-offset-4"
              >
                {words.noteOn(counsellor.name, title)}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
