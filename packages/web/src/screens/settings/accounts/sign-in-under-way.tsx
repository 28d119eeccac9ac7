import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

import { signInStateQuery } from '../../../api/accounts.ts';
import type { SignInStart } from '../../../api/types.ts';
import { spoken } from '../../../i18n/spoken.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';

interface SignInUnderWayProps {
  readonly start: SignInStart;
  readonly onSignedIn: (signInId: string) => void;
}

/** The user is on the page of the provider: its address, the code to type there, and how it stands. */
export function SignInUnderWay({ start, onSignedIn }: SignInUnderWayProps) {
  const { data: state } = useQuery(signInStateQuery(start.id));
  const done = state?.kind === 'done';
  const signedIn = useEffectEvent(() => onSignedIn(start.id));
  useEffect(() => {
    if (done) signedIn();
  }, [done]);
  if (state?.kind === 'failed')
    return (
      <Notice tone="error" announce="now">
        {spoken(state.message)}
      </Notice>
    );
  return (
    <Notice>
      <output className="block">{done ? t.accounts.signedIn : t.accounts.waiting}</output>
      {done ? null : (
        <>
          {start.userCode === null ? null : <UserCode code={start.userCode} />}
          <p className="mt-2 wrap-anywhere">
            <a href={start.url} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-4">
              {start.userCode === null ? t.accounts.openPage : start.url}
            </a>
          </p>
        </>
      )}
    </Notice>
  );
}

function UserCode({ code }: { readonly code: string }) {
  const [copied, setCopied] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(t.accounts.copied);
    } catch {
      setCopied(t.accounts.copyFailed);
    }
  };
  return (
    <div className="mt-2">
      <p>
        {t.accounts.code}
        {t.app.colon}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <code className="rounded-md bg-sunk px-3 py-1.5 text-xl font-semibold tracking-widest">{code}</code>
        <Button onClick={() => void copy()}>
          <Icon name="copy" />
          {t.accounts.copyCode}
        </Button>
        <output className="text-sm text-muted">{copied}</output>
      </div>
    </div>
  );
}
