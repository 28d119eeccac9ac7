import { useState } from 'react';

import { putIntoDrafts, sendDraft } from '../../../../api/sending.ts';
import type { DraftView, RejectionDetail } from '../../../../api/types.ts';
import { spoken } from '../../../../i18n/spoken.ts';
import { t } from '../../../../i18n/t.ts';
import { Button } from '../../../../ui/button.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { LaterForm } from './later-form.tsx';
import type { LetterChange } from './letter-change.ts';

interface SendChoicesProps {
  readonly no: RejectionDetail;
  readonly draft: DraftView;
  readonly busy: boolean;
  readonly onChange: LetterChange;
}

/** From which address to which, and the ways it can leave: now, later, or by way of the drafts. */
export function SendChoices({ no, draft, busy, onChange }: SendChoicesProps) {
  const [later, setLater] = useState(false);
  const [drafting, setDrafting] = useState(false);
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-[0.9375rem]">
        <dt className="text-muted">{t.sending.from}</dt>
        <dd className="min-w-0 wrap-anywhere">
          <bdi>{draft.from}</bdi>
        </dd>
        <dt className="text-muted">{t.sending.to}</dt>
        <dd className="min-w-0 wrap-anywhere">
          <bdi>{draft.to}</bdi>
        </dd>
      </dl>
      {no.answersElsewhere === null || draft.to !== no.replyable.to ? null : (
        <Notice tone="warning">{spoken(no.answersElsewhere)}</Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button look="main" disabled={busy} onClick={() => onChange(() => sendDraft(draft.id, 'now'))}>
          <Icon name="send" />
          {t.sending.send}
        </Button>
        <Button aria-expanded={later} disabled={busy} onClick={() => setLater(!later)}>
          <Icon name="clock" />
          {t.sending.later}
        </Button>
        <Button
          disabled={busy}
          onClick={() => {
            setDrafting(true);
            onChange(() => putIntoDrafts(draft.id).finally(() => setDrafting(false)));
          }}
        >
          {drafting ? t.sending.puttingIntoDrafts : t.sending.drafts}
        </Button>
      </div>
      <p className="text-sm text-muted">{t.sending.sendHelp}</p>
      {later ? <LaterForm no={no} draft={draft} busy={busy} onChange={onChange} /> : null}
    </>
  );
}
