import type { Intent } from '@ajar/core';
import { useState } from 'react';

import { startDraft } from '../../../api/drafts.ts';
import type { RejectionDetail } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { intentFor, intentsFor } from '../advice/intent-for.ts';

/** Chooses what the letter should do and has it written. */
export function DraftStarter({ no }: { readonly no: RejectionDetail }) {
  const [intent, setIntent] = useState<Intent | null>(null);
  const change = useDraftChange(no.id);
  const wanted = intent ?? intentFor(no.advice);
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-[65ch] text-muted">{no.advice.action === 'let-go' ? t.draft.letGoNone : t.draft.none}</p>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={t.draft.intent}
          value={wanted}
          options={intentsFor(no.advice).map((value) => ({ value, label: t.intent[value] }))}
          onChange={setIntent}
        />
        <Button disabled={change.isPending} onClick={() => change.mutate(() => startDraft(no.id, { intent: wanted }))}>
          {change.isPending ? t.draft.writing : t.draft.write}
        </Button>
      </div>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </div>
  );
}
