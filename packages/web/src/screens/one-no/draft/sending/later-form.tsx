import { useState } from 'react';

import { sendDraft } from '../../../../api/sending.ts';
import type { DraftView, RejectionDetail } from '../../../../api/types.ts';
import { spoken } from '../../../../i18n/spoken.ts';
import { momentSaid } from '../../../../words/moment-said.ts';
import { t } from '../../../../i18n/t.ts';
import { Button } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { intentFor } from '../../advice/intent-for.ts';
import { localInput } from './local-input.ts';
import type { LetterChange } from './letter-change.ts';

interface LaterFormProps {
  readonly no: RejectionDetail;
  readonly draft: DraftView;
  readonly busy: boolean;
  readonly onChange: LetterChange;
}

const HOUR = 3_600_000;

/** When a letter is to leave: at the good moment of the advice, or at a moment of the user's own. */
export function LaterForm({ no, draft, busy, onChange }: LaterFormProps) {
  const [own, setOwn] = useState(false);
  const [moment, setMoment] = useState(() => localInput(Date.now() + HOUR));
  const [earliest] = useState(() => localInput(Date.now()));
  const [past, setPast] = useState(false);
  const send = () => {
    const at = own ? Date.parse(moment) : 0;
    const missing = own && !(at > Date.now());
    setPast(missing);
    if (!missing) onChange(() => sendDraft(draft.id, own ? new Date(at).toISOString() : 'good-moment'));
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-3 rounded-lg border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <RadioGroup
        question={t.sending.laterTitle}
        options={[
          { value: 'good', label: t.sending.goodMoment, help: goodMomentHelp(no, draft) },
          { value: 'own', label: t.sending.ownMoment },
        ]}
        value={own ? 'own' : 'good'}
        onChange={(when) => setOwn(when === 'own')}
      />
      {own ? (
        <TextField
          label={t.sending.moment}
          type="datetime-local"
          value={moment}
          min={earliest}
          onChange={(event) => setMoment(event.target.value)}
        />
      ) : null}
      {past ? (
        <Notice tone="warning" announce="now">
          {t.sending.noMoment}
        </Notice>
      ) : null}
      <Button type="submit" look="main" className="self-start" disabled={busy}>
        {t.sending.laterSend}
      </Button>
      <p className="text-sm text-muted">{t.sending.waitsOpen}</p>
    </form>
  );
}

/** The advice knows the moment for the letter that it advises, thanks have their own; for another it is worked out when it is sent. */
function goodMomentHelp({ advice, thanksWhen }: RejectionDetail, { intent }: DraftView): string {
  const when = intent === 'thank' ? thanksWhen : intentFor(advice) === intent ? advice.when : undefined;
  if (typeof when?.says !== 'string') return t.sending.goodMomentHelp;
  return [`${momentSaid(when)}.`, spoken(when.why.join(' '))].join(' ');
}
