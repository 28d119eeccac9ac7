import { FIELDS, REASONS } from '@ajar/core';
import type { Field, ReasonKind } from '@ajar/core';
import { useState } from 'react';

import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { KnownNotice } from './known-notice.tsx';
import type { AddingNo } from './use-add-no.ts';

const NOTHING = { organisation: '', role: '', person: '', address: '', date: '', note: '' };

/** A no that came by phone, on paper, or long ago. */
export function ByHandForm({ add }: { readonly add: AddingNo }) {
  const [said, setSaid] = useState({ ...NOTHING, date: today() });
  const [field, setField] = useState<Field>('job');
  const [reason, setReason] = useState<ReasonKind>('none-given');
  const text = (name: keyof typeof NOTHING) => ({
    value: said[name],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setSaid({ ...said, [name]: event.target.value });
      if (add.data !== undefined) add.reset();
    },
  });
  const tooLittle = `${said.organisation}${said.role}${said.person}`.trim() === '';
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ facts: { ...said, field, reason } });
      }}
    >
      <TextField label={t.add.organisation} autoComplete="off" {...text('organisation')} />
      <TextField label={t.add.role} autoComplete="off" {...text('role')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t.add.date} type="date" max={today()} {...text('date')} />
        <Select
          label={t.add.field}
          value={field}
          options={FIELDS.map((one) => ({ value: one, label: t.field[one] }))}
          onChange={setField}
        />
      </div>
      <Select
        label={t.add.reason}
        value={reason}
        options={REASONS.map((one) => ({ value: one, label: t.reason[one] }))}
        onChange={setReason}
      />
      <TextField label={t.add.person} autoComplete="off" {...text('person')} />
      <TextField label={t.add.address} help={t.add.addressHelp} type="email" autoComplete="off" {...text('address')} />
      <TextArea label={t.add.note} rows={2} {...text('note')} />
      <span className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="main" disabled={add.isPending || tooLittle}>
          {t.add.save}
        </Button>
        <span className="text-sm text-muted">{tooLittle ? t.add.needs : ''}</span>
      </span>
      <KnownNotice added={add.data ?? null} />
      {add.error === null ? null : <ErrorNotice error={add.error} />}
    </form>
  );
}

/** The user's day, as a date field has it. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
