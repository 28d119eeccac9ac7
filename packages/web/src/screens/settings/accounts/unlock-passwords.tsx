import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { accountsQuery, secretsQuery, unlockSecrets } from '../../../api/accounts.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** Where the mail passwords of accounts are locked: the field for what opens them, or why none does. */
export function UnlockPasswords() {
  const { data: secrets } = useQuery(secretsQuery);
  if (secrets?.state !== 'locked') return null;
  if (secrets.takesPassphrase) return <PassphraseForm fresh={false} />;
  return (
    <Notice tone="warning" title={t.accounts.locked.title}>
      {spoken(secrets.message ?? '')}
    </Notice>
  );
}

/** The field for a passphrase, before the first password is kept where no keychain answers. */
export function ChoosePassphrase() {
  const { data: secrets } = useQuery(secretsQuery);
  return secrets?.state === 'to-choose' ? <PassphraseForm fresh /> : null;
}

function PassphraseForm({ fresh }: { readonly fresh: boolean }) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const unlock = useMutation({
    mutationFn: () => unlockSecrets(passphraseIn(form.current)),
    onSettled: () => form.current?.reset(),
    onSuccess: async (secrets) => {
      client.setQueryData(secretsQuery.queryKey, secrets);
      focusSection('accounts');
      await client.invalidateQueries(accountsQuery);
    },
  });
  const words = fresh ? t.accounts.choose : t.accounts.locked;
  return (
    <Notice tone={fresh ? 'info' : 'warning'} title={words.title}>
      <form
        ref={form}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          unlock.mutate();
        }}
      >
        <p>{words.help}</p>
        <TextField
          label={words.label}
          type="password"
          name="passphrase"
          required
          minLength={fresh ? 8 : undefined}
          maxLength={10_000}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit" look="main" className="self-start" disabled={unlock.isPending}>
          {unlock.isPending ? t.accounts.unlocking : words.yes}
        </Button>
        {unlock.error === null ? null : <ErrorNotice error={unlock.error} />}
      </form>
    </Notice>
  );
}

function passphraseIn(form: HTMLFormElement | null): string {
  const passphrase = new FormData(form ?? undefined).get('passphrase');
  return typeof passphrase === 'string' ? passphrase : '';
}
