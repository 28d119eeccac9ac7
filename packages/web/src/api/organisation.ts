import { queryOptions } from '@tanstack/react-query';

import { request } from './request.ts';
import type {
  AuditView,
  CountsView,
  NewInvitationView,
  OwnSignInView,
  PersonView,
  Role,
  SharedNoView,
  SharedRowView,
  ShareView,
  WhoView,
} from './types.ts';

const part = encodeURIComponent;

export const ownSignInQuery = queryOptions({
  queryKey: ['own-sign-in'],
  queryFn: () => request<OwnSignInView>('GET', '/api/own-sign-in'),
});

/** To whom a no is shown. */
export const sharesQuery = (no: string) =>
  queryOptions({
    queryKey: ['shares', no],
    queryFn: () => request<readonly ShareView[]>('GET', `/api/shares?no=${part(no)}`),
  });

/** All that a member shows to whom, with what came back to them. */
export const allSharesQuery = queryOptions({
  queryKey: ['shares'],
  queryFn: () => request<readonly ShareView[]>('GET', '/api/shares'),
  staleTime: 30_000,
});

export const counsellorsQuery = queryOptions({
  queryKey: ['counsellors'],
  queryFn: () => request<readonly WhoView[]>('GET', '/api/shares/counsellors'),
});

export const share = (wish: {
  readonly rejectionId: string;
  readonly counsellor: string;
  readonly withDrafts: boolean;
}) => request<readonly ShareView[]>('POST', '/api/shares', wish);

export const unshare = (id: string) => request<readonly ShareView[]>('POST', `/api/shares/${part(id)}/end`);

export const seeNotes = (id: string) => request<readonly ShareView[]>('POST', `/api/shares/${part(id)}/seen`);

/** What members show to this counsellor. */
export const sharedQuery = queryOptions({
  queryKey: ['shared'],
  queryFn: () => request<readonly SharedRowView[]>('GET', '/api/shared'),
});

/** One of them. Each look is in the log, so it is not asked for again by itself. */
export const sharedNoQuery = (id: string) =>
  queryOptions({
    queryKey: ['shared', id],
    queryFn: () => request<SharedNoView>('GET', `/api/shared/${part(id)}`),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

export const leaveNote = (id: string, text: string) =>
  request<SharedNoView>('POST', `/api/shared/${part(id)}/notes`, { text });

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => request<readonly PersonView[]>('GET', '/api/organisation/people'),
});

export const invitePerson = (wish: {
  readonly address: string;
  readonly name: string;
  readonly roles: readonly Role[];
}) => request<NewInvitationView>('POST', '/api/organisation/people', wish);

export const changeRoles = (id: string, roles: readonly Role[]) =>
  request<PersonView>('POST', `/api/organisation/people/${part(id)}/roles`, { roles });

export const stopPerson = (id: string) => request<PersonView>('POST', `/api/organisation/people/${part(id)}/stop`);

export const letPersonAgain = (id: string) =>
  request<PersonView>('POST', `/api/organisation/people/${part(id)}/let-again`);

export const erasePerson = (id: string) =>
  request<readonly PersonView[]>('POST', `/api/organisation/people/${part(id)}/erase`, { word: 'erase' });

export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: () => request<CountsView>('GET', '/api/organisation/counts'),
});

export const auditPage = (before: number | null) =>
  request<AuditView>('GET', `/api/organisation/audit${before === null ? '' : `?before=${before}`}`);
