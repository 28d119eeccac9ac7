import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { accountsQuery, addAccount } from '../../../api/accounts.ts';
import type { NewAccount, SignInProof } from '../../../api/types.ts';
import { ApiError } from '../../../api/api-error.ts';
import { overviewQuery } from '../../../api/queries.ts';
import type { CertificateView } from '../../../api/types.ts';
import { serverIn } from './server-in.ts';

/**
 * Connects an account with what stands in the form. The password is read from its field when it is sent and is in no state
 * of the page; it is emptied once a server has refused it.
 */
export function useConnect(address: string, onConnected: (address: string) => void) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const trusted = useRef<readonly string[]>([]);
  const proof = useRef<SignInProof | null>(null);
  const connect = useMutation({
    // A sign-in that was finished in the browser; null takes the password in the form.
    mutationFn: (signedIn: SignInProof | null) => {
      proof.current = signedIn;
      return addAccount(accountIn(form.current, address, signedIn, trusted.current));
    },
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'sign-in-needed') emptyPassword(form.current);
    },
    onSuccess: async (account) => {
      void client.invalidateQueries(overviewQuery);
      await client.invalidateQueries(accountsQuery);
      onConnected(account.address);
    },
  });
  const trust = ({ pem }: CertificateView) => {
    trusted.current = [...trusted.current, pem];
    connect.mutate(proof.current);
  };
  return { form, connect, trust };
}

function accountIn(
  form: HTMLFormElement | null,
  address: string,
  signedIn: SignInProof | null,
  trusted: readonly string[],
): NewAccount {
  const fields = new FormData(form ?? undefined);
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    address,
    name: text('name').trim(),
    user: text('user').trim(),
    imap: serverIn(text, 'imap'),
    smtp: serverIn(text, 'smtp'),
    signIn: signedIn ?? { kind: 'password', password: text('password') },
    ...(trusted.length === 0 ? {} : { trusted: trusted.join('\n') }),
  };
}

function emptyPassword(form: HTMLFormElement | null): void {
  const field = form?.elements.namedItem('password');
  if (field instanceof HTMLInputElement) field.value = '';
}
