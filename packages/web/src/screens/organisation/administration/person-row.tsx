import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { changeRoles, invitePerson, letPersonAgain, peopleQuery, stopPerson } from '../../../api/organisation.ts';
import type { PersonView, Role } from '../../../api/types.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { ErasePerson } from './erase-person.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { RoleBoxes } from './role-boxes.tsx';

/** One person: who they are here, and what an administrator can do about it. */
export function PersonRow({ person }: { readonly person: PersonView }) {
  const words = t.organisation.administration;
  const client = useQueryClient();
  const { id, name, address, state, seenAt } = person;
  const [wanted, setWanted] = useState<readonly Role[] | null>(null);
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: async () => {
      await client.invalidateQueries(peopleQuery);
      setWanted(null);
    },
  });
  const linking = useMutation({ mutationFn: () => invitePerson({ address, name, roles: [] }) });
  const isBusy = change.isPending || linking.isPending;
  const isStopped = state === 'stopped';
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-sheet px-4 py-3">
      <div className="wrap-anywhere">
        <span className="font-medium">{name}</span>
        <span className="block text-sm text-muted">
          {name === address ? '' : `${address}, `}
          {words.state[state]}, {seenAt === null ? words.neverSeen : words.seen(formatMoment(seenAt))}
        </span>
      </div>
      <RoleBoxes
        legend={words.rolesOf(name)}
        roles={wanted ?? person.roles}
        disabled={isBusy}
        onChange={(roles) => {
          setWanted(roles);
          change.mutate(() => changeRoles(id, roles));
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button aria-label={words.newLinkFor(name)} disabled={isBusy} onClick={() => linking.mutate()}>
          {words.newLink}
        </Button>
        <Button
          aria-label={isStopped ? words.letPersonAgain(name) : words.stopPerson(name)}
          disabled={isBusy}
          onClick={() => change.mutate(() => (isStopped ? letPersonAgain(id) : stopPerson(id)))}
        >
          {isStopped ? words.letAgain : words.stop}
        </Button>
        <ErasePerson person={person} />
      </div>
      {linking.data === undefined ? null : <InvitationLink made={linking.data} />}
      {change.error === null ? null : <ErrorNotice error={change.error} />}
      {linking.error === null ? null : <ErrorNotice error={linking.error} />}
    </li>
  );
}
