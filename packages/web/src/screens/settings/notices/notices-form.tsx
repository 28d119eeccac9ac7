import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { changeNotices, digestQuery, noticesQuery } from '../../../api/notices.ts';
import type { NoticesChange } from '../../../api/notices.ts';
import type { NoticesView } from '../../../api/types.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** When notices come, and what they say. Each choice counts at once. */
export function NoticesForm() {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(noticesQuery);
  const { data: digest } = useQuery(digestQuery);
  const change = useMutation({
    mutationFn: (wish: NoticesChange) => changeNotices(wish),
    // One after the other: the last one counts.
    scope: { id: 'notices' },
    onSuccess: (view) => client.setQueryData(noticesQuery.queryKey, view),
  });
  // What was chosen is shown at once, while it is being sent.
  const [wanted, setWanted] = useState<NoticesChange>({});
  const choose = (wish: NoticesChange) => {
    setWanted(wish);
    change.mutate(wish, { onSettled: () => setWanted({}) });
  };
  if (data === undefined)
    return error === null ? (
      <Skeleton className="h-40" />
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  const shown: NoticesView = { ...data, ...wanted };
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t.notices.help}</p>
      <Kinds shown={shown} onChange={choose} />
      <CheckBox
        label={t.notices.private}
        checked={shown.private}
        disabled={shown.kind === 'off'}
        onChange={(checked) => choose({ private: checked })}
      />
      {digest === undefined || shown.kind === 'off' ? null : (
        <p>
          <span className="text-muted">
            {t.notices.today}
            {t.app.colon}
          </span>
          <q className="font-letter">{digest.text}</q>
        </p>
      )}
      {shown.trouble === null ? null : (
        <Notice tone="warning" title={t.notices.trouble}>
          {spoken(shown.trouble)}
        </Notice>
      )}
      <output className="block text-sm text-muted empty:hidden">{change.isSuccess ? t.notices.saved : ''}</output>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </div>
  );
}

interface KindsProps {
  readonly shown: NoticesView;
  readonly onChange: (change: NoticesChange) => void;
}

function Kinds({ shown: { kind, at }, onChange }: KindsProps) {
  return (
    <RadioGroup
      question={t.notices.how}
      options={(['digest', 'each', 'off'] as const).map((value) => ({ value, label: t.notices.kinds[value] }))}
      value={kind}
      onChange={(wanted) => onChange({ kind: wanted })}
    >
      {kind === 'digest' ? <TimeOfDay at={at} onChange={(chosen) => onChange({ at: chosen })} /> : null}
    </RadioGroup>
  );
}

interface TimeOfDayProps {
  readonly at: string;
  readonly onChange: (at: string) => void;
}

/** Counts as soon as it is a whole time: hour and minutes are typed one by one, and the field need not be left for that. */
function TimeOfDay({ at, onChange }: TimeOfDayProps) {
  const [typed, setTyped] = useState(at);
  const [known, setKnown] = useState(at);
  if (known !== at) {
    setKnown(at);
    setTyped(at);
  }
  return (
    <TextField
      className="mt-3 w-40"
      label={t.notices.at}
      type="time"
      required
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped(value);
        if (value !== '' && value !== at) onChange(value);
      }}
      onBlur={() => setTyped(at)}
    />
  );
}
