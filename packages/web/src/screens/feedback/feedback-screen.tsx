import { useQuery } from '@tanstack/react-query';

import { feedbackQuery } from '../../api/insights.ts';
import type { FeedbackView } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { LetterSaid } from './letter-said.tsx';
import { NotesLeft } from './notes-left.tsx';
import { SayingGroup } from './saying-group.tsx';

/** What people said, in their words, and what the user decided to learn from it. */
export function FeedbackScreen() {
  useTitle(t.feedbackPage.title);
  const { data, error, refetch } = useQuery(feedbackQuery);
  return (
    <>
      <div className="pt-8 pb-6 sm:pt-12">
        <h1 className="font-letter text-3xl tracking-tight">{t.feedbackPage.title}</h1>
        <p className="mt-1 max-w-[62ch] text-muted">{t.feedbackPage.intro}</p>
      </div>
      {data !== undefined ? (
        <Said view={data} />
      ) : error === null ? (
        <Skeleton className="h-80" />
      ) : (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

function Said({ view }: { readonly view: FeedbackView }) {
  const { letters, groups, notes, silent } = view;
  if (letters.length + groups.length + notes.length === 0)
    return <Notice title={t.feedbackPage.none}>{t.feedbackPage.noneHelp}</Notice>;
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      {letters.length === 0 ? null : (
        <Section id="letters" title={t.feedbackPage.letters}>
          <p className="mb-4 text-[0.9375rem] text-muted">{t.feedbackPage.lettersHelp}</p>
          <ul className="flex flex-col gap-4">
            {letters.map((letter) => (
              <LetterSaid key={`${letter.id} ${letter.at} ${letter.quote}`} letter={letter} />
            ))}
          </ul>
        </Section>
      )}
      {groups.length === 0 ? null : (
        <Section id="reasons" title={t.feedbackPage.reasons}>
          <p className="mb-6 text-[0.9375rem] text-muted">{t.feedbackPage.reasonsHelp}</p>
          <div className="flex flex-col gap-8">
            {groups.map((group) => (
              <SayingGroup key={group.kind} group={group} />
            ))}
          </div>
          {silent === 0 ? null : <p className="mt-8 text-muted">{t.feedbackPage.silent(silent)}</p>}
        </Section>
      )}
      {notes.length === 0 ? null : <NotesLeft notes={notes} />}
    </div>
  );
}
