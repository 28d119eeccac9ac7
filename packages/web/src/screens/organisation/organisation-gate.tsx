import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

import { onSignedOut } from '../../api/on-signed-out.ts';
import { sessionQuery } from '../../api/sign-in.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Frame } from '../frame/frame.tsx';
import { BareFrame } from './bare-frame.tsx';
import { OrganisationLinks } from './organisation-links.tsx';
import { isOthers } from './own-paths.ts';
import { dropInvitation } from './sign-in/invitation-token.ts';
import { NotesNotice } from './sharing/notes-notice.tsx';
import { NewLinkNotice } from './sign-in/new-link-notice.tsx';
import { JoinScreen } from './sign-in/join-screen.tsx';
import { SignInScreen } from './sign-in/sign-in-screen.tsx';
import { useOnePerson } from './use-one-person.ts';
import { YouLink } from './you-link.tsx';

/** Before everything in an organisation: who is there, and what is theirs to see. */
export function OrganisationGate() {
  const client = useQueryClient();
  const { pathname } = useLocation();
  const { data, error, refetch } = useQuery(sessionQuery);
  useEffect(() => onSignedOut(() => void client.invalidateQueries(sessionQuery)), [client]);
  const isOther = useOnePerson(data?.person?.id ?? null);
  const isIn = data?.person !== undefined && data.person !== null && pathname !== '/join';
  useEffect(() => {
    if (isIn) dropInvitation();
  }, [isIn]);
  if (isOther) return null;
  if (data === undefined)
    return error === null ? null : (
      <div className="mx-auto max-w-xl p-8">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (pathname === '/join') return <JoinScreen session={data} />;
  const { person } = data;
  if (person === null) return <SignInScreen session={data} />;
  const links = <OrganisationLinks roles={person.roles} />;
  const you = <YouLink person={person} />;
  const notice = data.newLink === null ? null : <NewLinkNotice usableFrom={data.newLink.usableFrom} />;
  const isMember = person.roles.includes('member');
  if (isMember && isOthers(pathname, person.roles)) return <Navigate to="/" replace />;
  return isMember ? (
    <Frame
      links={links}
      aside={you}
      notice={
        <>
          {notice}
          <NotesNotice />
        </>
      }
    />
  ) : (
    <BareFrame links={links} aside={you} notice={notice} roles={person.roles} />
  );
}
