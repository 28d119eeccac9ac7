import { FIELDS, REASONS } from '@ajar/core';
import { useState } from 'react';

import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { saidOf } from '../../../words/said-of.ts';
import { beingAdded, keepBeingAdded } from './being-added.ts';
import type { TypedFacts } from './being-added.ts';
import { KnownNotice } from './known-notice.tsx';
import type { AddingNo } from './use-add-no.ts';

type TextFact = Exclude<keyof TypedFacts, 'field' | 'reason'>;

/** What the server takes of each, in characters. */
const MOST: Readonly<Record<TextFact, number>> = {
  organisation: 300,
  role: 300,
  person: 300,
  address: 300,
  date: 300,
  note: 5_000,
};
const SAID_AT = Object.keys(MOST).map((name) => `facts.${name}`);

/** A no that came by phone, on paper, or long ago. */
export function ByHandForm({ add }: { readonly add: AddingNo }) {
  const [said, setSaid] = useState(() => beingAdded().facts ?? nothing());
  const say = (change: Partial<TypedFacts>) => {
    const facts = { ...said, ...change };
    setSaid(facts);
    keepBeingAdded({ facts });
    if (add.isSuccess || add.isError) add.reset();
  };
  const text = (name: TextFact) => ({
    value: said[name],
    maxLength: MOST[name],
    error: saidOf(add.error, `facts.${name}`),
    onChange: (event: { readonly target: { readonly value: string } }) => say({ [name]: event.target.value }),
  });
  const tooLittle = `${said.organisation}${said.role}${said.person}`.trim() === '';
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ facts: said });
      }}
    >
      <TextField label={t.add.organisation} autoComplete="off" {...text('organisation')} />
      <TextField label={t.add.role} autoComplete="off" {...text('role')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t.add.date} type="date" max={today()} {...text('date')} />
        <Select
          label={t.add.field}
          value={said.field}
          options={FIELDS.map((one) => ({ value: one, label: t.field[one] }))}
          onChange={(field) => say({ field })}
        />
      </div>
      <Select
        label={t.add.reason}
        value={said.reason}
        options={REASONS.map((one) => ({ value: one, label: t.reason[one] }))}
        onChange={(reason) => say({ reason })}
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
      {add.error === null ? null : <ErrorNotice error={add.error} saidAt={SAID_AT} />}
    </form>
  );
}

function nothing(): TypedFacts {
  const texts = { organisation: '', role: '', person: '', address: '', note: '' };
  return { ...texts, date: today(), field: 'job', reason: 'none-given' };
}

/** The user's day, as a date field has it. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
