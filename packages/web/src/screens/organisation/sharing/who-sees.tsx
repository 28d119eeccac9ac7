import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { allSharesQuery, seeNotes, sharesQuery, unshare } from '../../../api/organisation.ts';
import type { ShareView } from '../../../api/types.ts';
import { formatDay, formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { ShareForm } from './share-form.tsx';
import { useInView } from './use-in-view.ts';
import { WHO_SEES } from './who-sees-id.ts';

/** Who can see this no beside the member, with what they wrote back; to share it, and to take that back. */
export function WhoSees({ no }: { readonly no: string }) {
  const words = t.organisation.sharing;
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(sharesQuery(no));
  const [told, setTold] = useState('');
  const back = useMutation({
    mutationFn: unshare,
    onSuccess: (shares) => {
      setTold(words.taken);
      client.setQueryData(sharesQuery(no).queryKey, shares);
      void client.invalidateQueries({ ...allSharesQuery, exact: true });
      focusSection(WHO_SEES);
    },
  });
  // A link leads here, and what it leads to is there only now.
  const isThere = data !== undefined;
  useEffect(() => {
    if (!isThere || window.location.hash !== `#${WHO_SEES}`) return;
    document.getElementById(WHO_SEES)?.scrollIntoView();
    focusSection(WHO_SEES);
  }, [isThere]);
  return (
    <Section id={WHO_SEES} title={words.title}>
      {data !== undefined ? (
        <div className="grid grid-cols-1 gap-8 lg:grid-cols-[1fr_24rem]">
          <div>
            <p className="text-muted">{data.length === 0 ? words.nobody : words.somebody(data.length)}</p>
            <ul className="mt-4 flex flex-col gap-3 empty:hidden">
              {data.map((share) => (
                <Shared key={share.id} share={share} isBusy={back.isPending} onBack={() => back.mutate(share.id)} />
              ))}
            </ul>
            <output className="mt-3 block text-[0.9375rem] empty:absolute">{told}</output>
            {back.error === null ? null : <ErrorNotice error={back.error} />}
          </div>
          <ShareForm no={no} shares={data} onShared={(name) => setTold(words.shared(name))} />
        </div>
      ) : error === null ? (
        <Skeleton className="h-24" />
      ) : (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
    </Section>
  );
}

interface SharedProps {
  readonly share: ShareView;
  readonly isBusy: boolean;
  readonly onBack: () => void;
}

function Shared({ share: { id: shareId, counsellor, sharedAt, withDrafts, notes }, isBusy, onBack }: SharedProps) {
  const words = t.organisation.sharing;
  const client = useQueryClient();
  const seeing = useMutation({
    mutationFn: () => seeNotes(shareId),
    onSuccess: () => client.invalidateQueries({ ...allSharesQuery, exact: true }),
  });
  const inView = useInView<HTMLDivElement>(
    notes.some(({ seen }) => !seen),
    () => seeing.mutate(),
  );
  return (
    <li className="rounded-lg border border-line bg-sheet px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className="min-w-0 wrap-anywhere">
          <span className="font-medium">{counsellor.name}</span>
          <span className="block text-sm text-muted">
            {words.since(formatDay(sharedAt))}
            {withDrafts ? `, ${words.withDrafts}` : ''}
          </span>
        </span>
        <Button aria-label={words.takeBack(counsellor.name)} disabled={isBusy} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <div ref={inView}>
        {notes.map(({ id, at, text }) => (
          <figure key={id} className="mt-3 border-l-2 border-accent pl-4">
            <blockquote className="letter max-w-[68ch]" dir="auto">
              {text}
            </blockquote>
            <figcaption className="mt-1 text-sm text-muted">
              {words.notes(counsellor.name)}, {formatMoment(at)}
            </figcaption>
          </figure>
        ))}
      </div>
    </li>
  );
}
