import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { setUndoSeconds, undoQuery } from '../../../api/sending.ts';
import { t } from '../../../i18n/t.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Select } from '../../../ui/select.tsx';

const USUAL = [10, 30, 60, 120, 300];

/** How long a letter can be taken back before it leaves. */
export function UndoSeconds() {
  const client = useQueryClient();
  const { data } = useQuery(undoQuery);
  const change = useMutation({
    mutationFn: (seconds: number) => setUndoSeconds(seconds),
    onSuccess: (view) => client.setQueryData(undoQuery.queryKey, view),
  });
  if (data === undefined) return null;
  const all = [...new Set([...USUAL, data.seconds])].toSorted((a, b) => a - b);
  return (
    <div className="self-start">
      <Select
        label={t.sending.undoTime}
        value={String(data.seconds)}
        options={all.map((seconds) => ({ value: String(seconds), label: t.sending.undoSeconds(seconds) }))}
        onChange={(seconds) => change.mutate(Number(seconds))}
      />
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </div>
  );
}
