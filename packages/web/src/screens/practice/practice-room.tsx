import { FIELDS } from '@ajar/core';
import type { Field, PracticeLetter, PracticeOverview } from '@ajar/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';

import { practiceQuery } from '../../api/practice.ts';
import { formatList } from '../../i18n/format-list.ts';
import { languageName } from '../../i18n/language-name.ts';
import { languageOfPage } from '../../i18n/language-of-page.ts';
import { t } from '../../i18n/t.ts';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { LetterList } from './letter-list.tsx';
import { spotWords } from './spot-words.ts';

const FIELD_OPTIONS = [
  { value: 'all' as const, label: t.practice.allFields },
  ...FIELDS.filter((field) => field !== 'other').map((value) => ({ value, label: t.field[value] })),
];

/** What the room holds, what was heard in it, and the way to the next letter. */
export function PracticeRoom({ field }: { readonly field: Field | undefined }) {
  const navigate = useNavigate({ from: '/practice' });
  const { data, error, refetch } = useQuery(practiceQuery(field));
  return (
    <div className="flex max-w-2xl flex-col gap-8 pt-8 sm:pt-12">
      <div>
        <h1 className="font-letter text-3xl tracking-tight">{t.practice.title}</h1>
        <p className="mt-3 text-muted">{t.practice.intro}</p>
      </div>
      {error === null ? null : <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Skeleton className="h-40" /> : null}
      {data === undefined ? null : (
        <>
          <Counts room={data} />
          <OwnLanguage letters={data.letters} />
          <div className="flex flex-wrap items-end gap-4">
            <Select
              label={t.practice.field}
              value={field ?? 'all'}
              options={FIELD_OPTIONS}
              onChange={(wanted) =>
                void navigate({ search: wanted === 'all' ? {} : { field: wanted }, resetScroll: false })
              }
            />
            {data.next === null ? (
              <p>{t.practice.nothingLeft}</p>
            ) : (
              <Link
                to="/practice"
                search={{ letter: data.next, ...(field === undefined ? {} : { field }) }}
                className={buttonLook('main')}
              >
                {data.heard === 0 ? t.practice.start : t.practice.again}
              </Link>
            )}
          </div>
          <LetterList letters={data.letters} field={field} />
        </>
      )}
    </div>
  );
}

function Counts({ room }: { readonly room: PracticeOverview }) {
  return (
    <div>
      <p className="font-letter text-xl">{t.practice.counts(room.heard, room.doorsFound)}</p>
      {room.weak.length === 0 ? null : (
        <p className="mt-1 text-muted">{t.practice.weak(formatList(room.weak.slice(0, 4).map(spotWords)))}</p>
      )}
    </div>
  );
}

/** Which letters are in the language of the page, where not all are. */
function OwnLanguage({ letters }: { readonly letters: readonly PracticeLetter[] }) {
  const language = languageOfPage();
  const own = letters.filter((letter) => letter.language === language).length;
  if (own === letters.length) return null;
  return <p className="-mt-4 text-muted">{t.practice.ownLanguage(own, languageName(language))}</p>;
}
