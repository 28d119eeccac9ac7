import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';

import { isNotFound } from '../../../api/api-error.ts';
import { sharedNoQuery } from '../../../api/organisation.ts';
import type { SharedNoView } from '../../../api/types.ts';
import { formatDay, formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { buttonLook } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { NoteForm } from './note-form.tsx';
import { SharedLetters } from './shared-letters.tsx';
import { SharedSays } from './shared-says.tsx';

/** One no that a member shows: to read, and to leave a note on. */
export function SharedNoScreen() {
  const words = t.organisation.counsel;
  const { id } = useParams({ from: '/shared/$id' });
  const { data, error, refetch } = useQuery(sharedNoQuery(id));
  return (
    <div className="flex flex-col gap-8 pt-6">
      <Link to="/shared" className={`${buttonLook('quiet')} self-start`}>
        <Icon name="back" />
        {words.back}
      </Link>
      {isNotFound(error) ? (
        <Gone />
      ) : error !== null ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton className="h-96" />
      ) : (
        <Shown view={data} />
      )}
    </div>
  );
}

/** Taken back, or never theirs to see. */
function Gone() {
  const words = t.organisation.counsel;
  useTitle(words.gone);
  return (
    <div role="alert">
      <h1 className="font-letter text-3xl tracking-tight text-balance">{words.gone}</h1>
      <p className="mt-2 text-muted">{words.goneHelp}</p>
    </div>
  );
}

function Shown({ view }: { readonly view: SharedNoView }) {
  const words = t.organisation.counsel;
  const { no, member } = view;
  const title = no.organisation ?? no.subject;
  useTitle(title);
  return (
    <>
      <div>
        <h1 className="font-letter text-3xl tracking-tight text-balance wrap-anywhere">{title}</h1>
        <p className="mt-1 wrap-anywhere empty:hidden">{no.role ?? (no.subject === title ? '' : no.subject)}</p>
        <p className="mt-2 text-[0.9375rem] text-muted">{words.from(member.name, formatDay(view.sharedAt))}</p>
        <p className="text-[0.9375rem] text-muted">{words.asOf(formatMoment(view.asOf))}</p>
      </div>
      <div className="grid grid-cols-1 items-start gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-12">
          <SharedLetters no={no} />
          <Section id="notes" title={words.notes}>
            <NoteForm view={view} />
          </Section>
        </div>
        <SharedSays no={no} />
      </div>
    </>
  );
}
