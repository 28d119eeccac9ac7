import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { changeRoles, invitePerson, letPersonAgain, peopleQuery, stopPerson } from '../../../api/organisation.ts';
import { sessionQuery } from '../../../api/sign-in.ts';
import type { PersonView } from '../../../api/types.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { YesQuestion } from '../../../ui/yes-question.tsx';
import { ErasePerson } from './erase-person.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { askedBefore } from './person-change.ts';
import type { Asked, PersonChange } from './person-change.ts';
import { RoleBoxes } from './role-boxes.tsx';

/** One person: who they are here, and what an administrator can do about it. Nothing is out of reach meanwhile, so the focus stays where it is. */
export function PersonRow({ person }: { readonly person: PersonView }) {
  const words = t.organisation.administration;
  const client = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const { id, name, address, state, seenAt } = person;
  const [asking, setAsking] = useState<(Asked & { readonly change: PersonChange }) | null>(null);
  const asker = useRef<HTMLElement>(null);
  const changing = useMutation({
    // One after the other: of two boxes that are ticked the second is not to forget the first.
    scope: { id: `person ${id}` },
    mutationFn: (change: PersonChange) => done(id, change),
    onSuccess: (changed) => {
      setAsking(null);
      client.setQueryData(peopleQuery.queryKey, (all) => all?.map((one) => (one.id === id ? changed : one)));
    },
    onSettled: () => client.invalidateQueries(peopleQuery),
  });
  const linking = useMutation({ mutationFn: () => invitePerson({ address, name, roles: [] }) });
  const isStopped = state === 'stopped';
  const wanted = changing.isPending && changing.variables.kind === 'roles' ? changing.variables.roles : person.roles;
  const change = (wish: PersonChange): void => {
    const asked = askedBefore(person, wish, session?.person?.id === id);
    if (asked === null) return changing.mutate(wish);
    asker.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    changing.reset();
    setAsking({ ...asked, change: wish });
  };
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-sheet px-4 py-3">
      <div className="wrap-anywhere">
        <span className="font-medium">{name}</span>
        <span className="block text-sm text-muted" aria-live="polite">
          {name === address ? '' : `${address}, `}
          {words.state[state]}, {seenAt === null ? words.neverSeen : words.seen(formatMoment(seenAt))}
        </span>
      </div>
      <RoleBoxes legend={words.rolesOf(name)} roles={wanted} onChange={(roles) => change({ kind: 'roles', roles })} />
      <div className="flex flex-wrap gap-2">
        <Button aria-label={words.newLinkFor(name)} onClick={() => !linking.isPending && linking.mutate()}>
          {words.newLink}
        </Button>
        <Button
          aria-label={isStopped ? words.letPersonAgain(name) : words.stopPerson(name)}
          onClick={() => change({ kind: isStopped ? 'let-again' : 'stop' })}
        >
          {isStopped ? words.letAgain : words.stop}
        </Button>
        <ErasePerson person={person} />
      </div>
      {linking.data === undefined ? null : <InvitationLink made={linking.data} />}
      {changing.error === null || asking !== null ? null : <ErrorNotice error={changing.error} />}
      {linking.error === null ? null : <ErrorNotice error={linking.error} />}
      <YesQuestion
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={asking?.title ?? ''}
        help={asking?.help ?? []}
        yes={asking?.yes ?? ''}
        no={words.leaveIt}
        onYes={() => asking !== null && !changing.isPending && changing.mutate(asking.change)}
        error={asking === null ? null : changing.error}
        finalFocus={asker}
      />
    </li>
  );
}

function done(id: string, change: PersonChange): Promise<PersonView> {
  if (change.kind === 'roles') return changeRoles(id, change.roles);
  return change.kind === 'stop' ? stopPerson(id) : letPersonAgain(id);
}
