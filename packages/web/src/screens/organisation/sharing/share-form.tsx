import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { allSharesQuery, counsellorsQuery, share, sharesQuery } from '../../../api/organisation.ts';
import type { ShareView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckBox } from '../../../ui/check-box.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Select } from '../../../ui/select.tsx';
import { WHO_SEES } from './who-sees-id.ts';

interface ShareFormProps {
  readonly no: string;
  readonly shares: readonly ShareView[];
  /** Told the name of whom it is shown to now. */
  readonly onShared: (name: string) => void;
}

/** Nobody is chosen yet. */
const NOBODY = '';

/**
 * To show a no to a counsellor who does not see it yet. Where there are several nobody is chosen beforehand: a button that is pressed
 * twice is not to show it to the next one as well.
 */
export function ShareForm({ no, shares, onShared }: ShareFormProps) {
  const words = t.organisation.sharing;
  const client = useQueryClient();
  const { data: counsellors } = useQuery(counsellorsQuery);
  const [chosen, setChosen] = useState(NOBODY);
  const [isMissing, setMissing] = useState(false);
  const missing = useId();
  const [withDrafts, setWithDrafts] = useState(false);
  const sharing = useMutation({
    mutationFn: share,
    onSuccess: (changed, { counsellor: whom }) => {
      client.setQueryData(sharesQuery(no).queryKey, changed);
      void client.invalidateQueries({ ...allSharesQuery, exact: true });
      setChosen(NOBODY);
      setWithDrafts(false);
      onShared(changed.find(({ counsellor: one }) => one.id === whom)?.counsellor.name ?? '');
      focusSection(WHO_SEES);
    },
  });
  const others = (counsellors ?? []).filter(({ id }) => !shares.some(({ counsellor }) => counsellor.id === id));
  if (others.length === 0)
    return counsellors?.length === 0 ? <p className="text-[0.9375rem] text-muted">{words.none}</p> : <div />;
  const only = counsellors?.length === 1 ? others[0] : undefined;
  const counsellor = others.find(({ id }) => id === chosen) ?? only;
  const choices = others.map(({ id, name, address }) => ({
    value: id,
    // Two may have the same name.
    label: others.some((other) => other.id !== id && other.name === name) ? `${name}, ${address}` : name,
  }));
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(counsellor === undefined);
        if (counsellor !== undefined && !sharing.isPending)
          sharing.mutate({ rejectionId: no, counsellor: counsellor.id, withDrafts });
      }}
    >
      <Select
        label={words.whom}
        value={counsellor?.id ?? NOBODY}
        options={only === undefined ? [{ value: NOBODY, label: words.choose }, ...choices] : choices}
        describedBy={isMissing ? missing : undefined}
        onChange={(id) => {
          setChosen(id);
          setMissing(false);
        }}
      />
      {isMissing ? (
        <span id={missing} role="alert" className="-mt-3 text-sm text-error">
          {words.chooseFirst}
        </span>
      ) : null}
      <CheckBox label={words.drafts} checked={withDrafts} onChange={setWithDrafts} />
      <p className="text-sm text-muted">{words.help}</p>
      <Button type="submit" className="self-start">
        {words.share}
      </Button>
      {sharing.error === null ? null : <ErrorNotice error={sharing.error} />}
    </form>
  );
}
