import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { overviewQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Overview } from '../../api/types.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { saidOf } from '../../words/said-of.ts';

type Me = Overview['me'];

/** Who the user is: the name that closes the letters, and which addresses are theirs. */
export function MeForm({ me }: { readonly me: Me }) {
  const client = useQueryClient();
  const [name, setName] = useState(me.name);
  const [addresses, setAddresses] = useState(me.addresses.join('\n'));
  const [signature, setSignature] = useState(me.signature);
  const save = useMutation({
    mutationFn: (next: Me) => request<Overview>('PUT', '/api/me', next),
    onSuccess: (overview) => client.setQueryData(overviewQuery.queryKey, overview),
  });
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ name: name.trim(), addresses: addresses.split(/[\s,]+/).filter((one) => one !== ''), signature });
      }}
    >
      <p className="text-muted">{t.settings.meHelp}</p>
      <TextField
        label={t.settings.name}
        autoComplete="name"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextArea
        label={t.settings.addresses}
        rows={2}
        spellCheck={false}
        value={addresses}
        error={saidOf(save.error, 'addresses')}
        onChange={(event) => setAddresses(event.target.value)}
      />
      <TextArea
        label={t.settings.signature}
        rows={3}
        maxLength={2_000}
        value={signature}
        onChange={(event) => setSignature(event.target.value)}
      />
      <span className="flex items-center gap-4">
        <Button type="submit" look="main" disabled={save.isPending}>
          {t.settings.save}
        </Button>
        <output className="text-sm text-muted">{save.isSuccess ? t.settings.saved : ''}</output>
      </span>
      {save.error === null ? null : <ErrorNotice error={save.error} saidAt={['addresses']} />}
    </form>
  );
}
