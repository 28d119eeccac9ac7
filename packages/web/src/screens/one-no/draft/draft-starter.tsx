import { OCCASIONS, usualIntent } from '@ajar/core';
import type { Intent, Occasion } from '@ajar/core';
import { useState } from 'react';

import { startDraft } from '../../../api/drafts.ts';
import type { RejectionDetail } from '../../../api/types.ts';
import { useDraftChange } from '../../../api/use-draft-change.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { intentFor, intentsFor } from '../advice/intent-for.ts';

interface DraftStarterProps {
  readonly no: RejectionDetail;
  /** Said above the choice. */
  readonly why: string;
  /** What to do when this letter is there already: its words are not written over. */
  readonly onShow: (draftId: string) => void;
}

/** Chooses what the letter answers and what it should do, and has it written. */
export function DraftStarter({ no, why, onShow }: DraftStarterProps) {
  const [chosen, setChosen] = useState<Occasion | null>(null);
  const [intent, setIntent] = useState<Intent | null>(null);
  const change = useDraftChange(no.id);
  const occasion = chosen ?? no.occasion;
  const wanted = intent ?? usualIntent(occasion) ?? intentFor(no.advice);
  const there = no.drafts.find((draft) => draft.intent === wanted && draft.occasion === occasion);
  const begin = () => {
    if (there === undefined) change.mutate(() => startDraft(no.id, { intent: wanted, occasion }));
    else onShow(there.id);
  };
  return (
    <div className="flex flex-col gap-4">
      {why === '' ? null : <p className="max-w-[65ch] text-muted">{why}</p>}
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={t.draft.occasion}
          value={occasion}
          options={OCCASIONS.map((value) => ({ value, label: t.occasion[value] }))}
          onChange={(value) => {
            setChosen(value);
            setIntent(null);
          }}
        />
        <Select
          label={t.draft.intent}
          value={wanted}
          options={intentsFor(no.advice).map((value) => ({ value, label: t.intent[value] }))}
          onChange={setIntent}
        />
        <Button disabled={change.isPending} onClick={begin}>
          {change.isPending ? t.draft.writing : there === undefined ? t.draft.write : t.draft.showIt}
        </Button>
      </div>
      {change.error === null ? null : <ErrorNotice error={change.error} />}
    </div>
  );
}
