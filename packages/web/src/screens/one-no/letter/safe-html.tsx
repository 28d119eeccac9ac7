import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { messageHtmlQuery } from '../../../api/queries.ts';
import { t } from '../../../i18n/t.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { frameHtml } from './frame-html.ts';
import { MessageLinks } from './message-links.tsx';

/** A message as designed: cleaned here, then shown in a frame that can run, load and send nothing. */
export function SafeHtml({ messageKey }: { readonly messageKey: string }) {
  const { data, error, refetch } = useQuery(messageHtmlQuery(messageKey));
  const html = data?.html ?? null;
  const framed = useMemo(() => (html === null ? null : frameHtml(html)), [html]);
  if (error !== null) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton className="h-64" />;
  if (framed === null) return <p className="text-muted">{t.letter.noHtml}</p>;
  return (
    <>
      <iframe
        title={t.letter.frame}
        sandbox=""
        referrerPolicy="no-referrer"
        srcDoc={framed.srcdoc}
        className="h-[28rem] w-full resize-y rounded border border-line bg-white"
      />
      <MessageLinks links={framed.links} />
    </>
  );
}
