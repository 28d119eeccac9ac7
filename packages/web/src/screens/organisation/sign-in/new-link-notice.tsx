import { useMutation, useQueryClient } from '@tanstack/react-query';

import { endNewLink, sessionQuery } from '../../../api/sign-in.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** Somebody made a new way in for whoever is signed in: they can end it here, on every page. */
export function NewLinkNotice({ usableFrom }: { readonly usableFrom: string }) {
  const words = t.organisation.you;
  const client = useQueryClient();
  const ending = useMutation({
    mutationFn: endNewLink,
    onSuccess: (session) => client.setQueryData(sessionQuery.queryKey, session),
  });
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pt-5 sm:px-8">
      <Notice
        tone="warning"
        announce="now"
        title={words.newLink}
        actions={
          <Button disabled={ending.isPending} onClick={() => ending.mutate()}>
            {words.endLink}
          </Button>
        }
      >
        {words.newLinkHelp(formatMoment(usableFrom))}
      </Notice>
    </div>
  );
}
