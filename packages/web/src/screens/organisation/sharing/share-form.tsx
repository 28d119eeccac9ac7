import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { counsellorsQuery, share, sharesQuery } from '../../../api/organisation.ts';
import type { ShareView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckBox } from '../../../ui/check-box.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Select } from '../../../ui/select.tsx';

interface ShareFormProps {
  readonly no: string;
  readonly shares: readonly ShareView[];
  readonly onShared: () => void;
}

/** To show a no to a counsellor who does not see it yet. */
export function ShareForm({ no, shares, onShared }: ShareFormProps) {
  const words = t.organisation.sharing;
  const client = useQueryClient();
  const { data: counsellors } = useQuery(counsellorsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [withDrafts, setWithDrafts] = useState(false);
  const sharing = useMutation({
    mutationFn: share,
    onSuccess: (changed) => {
      client.setQueryData(sharesQuery(no).queryKey, changed);
      setChosen(null);
      setWithDrafts(false);
      onShared();
    },
  });
  const others = (counsellors ?? []).filter(({ id }) => !shares.some(({ counsellor }) => counsellor.id === id));
  const [first] = others;
  if (first === undefined)
    return counsellors?.length === 0 ? <p className="text-[0.9375rem] text-muted">{words.none}</p> : <div />;
  const counsellor = others.find(({ id }) => id === chosen) ?? first;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        sharing.mutate({ rejectionId: no, counsellor: counsellor.id, withDrafts });
      }}
    >
      <Select
        label={words.whom}
        value={counsellor.id}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosen}
      />
      <CheckBox label={words.drafts} checked={withDrafts} onChange={setWithDrafts} />
      <p className="text-sm text-muted">{words.help}</p>
      <Button type="submit" className="self-start" disabled={sharing.isPending}>
        {words.share}
      </Button>
      {sharing.error === null ? null : <ErrorNotice error={sharing.error} />}
    </form>
  );
}
