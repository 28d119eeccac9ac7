import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { invitePerson, peopleQuery } from '../../../api/organisation.ts';
import type { Role } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { saidOf } from '../../../words/said-of.ts';
import { InvitationLink } from './invitation-link.tsx';
import { RoleBoxes } from './role-boxes.tsx';

/** An address and roles in, a link out. */
export function InviteForm() {
  const words = t.organisation.administration;
  const client = useQueryClient();
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>(['member']);
  const inviting = useMutation({
    mutationFn: () => invitePerson({ address, name, roles }),
    onSuccess: () => {
      setAddress('');
      setName('');
      void client.invalidateQueries(peopleQuery);
    },
  });
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!inviting.isPending) inviting.mutate();
      }}
    >
      <p className="text-muted">{words.inviteHelp}</p>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <TextField
          label={words.address}
          type="email"
          required
          autoComplete="off"
          value={address}
          error={saidOf(inviting.error, 'address')}
          onChange={(event) => setAddress(event.target.value)}
        />
        <TextField
          label={words.name}
          autoComplete="off"
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <RoleBoxes
        legend={words.roles}
        legendShown
        roles={roles}
        error={saidOf(inviting.error, 'roles')}
        onChange={setRoles}
      />
      <Button look="main" type="submit" className="self-start">
        {words.makeLink}
      </Button>
      {inviting.error === null ? null : <ErrorNotice error={inviting.error} saidAt={['address', 'roles']} />}
      {inviting.data === undefined ? null : <InvitationLink made={inviting.data} />}
    </form>
  );
}
