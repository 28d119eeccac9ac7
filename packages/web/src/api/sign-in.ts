import { queryOptions } from '@tanstack/react-query';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

import { request } from './request.ts';
import type { InvitationView, OwnSignInView, SessionView } from './types.ts';

/** Who is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => request<SessionView>('GET', '/api/session'),
});

/** The device asks its person; loaded when it is first needed. */
const webauthn = () => import('@simplewebauthn/browser');

export async function signInWithPasskey(): Promise<SessionView> {
  const optionsJSON = await request<PublicKeyCredentialRequestOptionsJSON>('POST', '/api/sign-in/passkey');
  const { startAuthentication } = await webauthn();
  const answer = await startAuthentication({ optionsJSON });
  return request<SessionView>('POST', '/api/sign-in/passkey/answer', answer);
}

/** Leaves this page for the one of the organisation's own sign-in, which leads back. */
export async function signInWithProvider(invitation?: string): Promise<void> {
  const wish = invitation === undefined ? {} : { invitation };
  const { url } = await request<{ readonly url: string }>('POST', '/api/sign-in/provider', wish);
  window.location.assign(url);
}

export const lookAtInvitation = (token: string) =>
  request<InvitationView>('POST', '/api/sign-in/invitation', { token });

export async function joinWithPasskey(token: string): Promise<SessionView> {
  const answer = await newPasskey('/api/sign-in/invitation/passkey', { token });
  return request<SessionView>('POST', '/api/sign-in/invitation/answer', answer);
}

export async function addPasskey(): Promise<OwnSignInView> {
  return request<OwnSignInView>(
    'POST',
    '/api/own-sign-in/passkey/answer',
    await newPasskey('/api/own-sign-in/passkey'),
  );
}

export const removePasskey = (id: string) => request<OwnSignInView>('POST', '/api/own-sign-in/passkey/remove', { id });

/** The organisation's own sign-in lets whoever is signed in in no more. */
export const unlinkProvider = () => request<OwnSignInView>('POST', '/api/own-sign-in/unlink');

/** Ends the new way in that somebody made for whoever is signed in. */
export const endNewLink = () => request<SessionView>('POST', '/api/own-sign-in/end-link');

export const signOut = () => request<SessionView>('POST', '/api/session/end');

export const signOutEverywhere = () => request<SessionView>('POST', '/api/own-sign-in/end-all');

async function newPasskey(path: string, wish?: { readonly token: string }) {
  const optionsJSON = await request<PublicKeyCredentialCreationOptionsJSON>('POST', path, wish);
  const { startRegistration } = await webauthn();
  return startRegistration({ optionsJSON });
}
