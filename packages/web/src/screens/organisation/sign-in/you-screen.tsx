import { useMutation, useQuery } from '@tanstack/react-query';

import { ownSignInQuery } from '../../../api/organisation.ts';
import { sessionQuery, signOut, signOutEverywhere } from '../../../api/sign-in.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { YourShares } from '../sharing/your-shares.tsx';
import { LanguageHere } from './language-here.tsx';
import { Passkeys } from './passkeys.tsx';

/** Who is signed in, with what, and the way out. */
export function YouScreen() {
  const words = t.organisation.you;
  useTitle(words.title);
  const { data: session } = useQuery(sessionQuery);
  const { data, error, refetch } = useQuery(ownSignInQuery);
  const person = session?.person ?? null;
  if (person === null) return null;
  return (
    <div className="flex max-w-2xl flex-col gap-12 pt-8 sm:pt-12">
      <div>
        <h1 className="font-letter text-3xl tracking-tight">{words.title}</h1>
        <p className="mt-2 wrap-anywhere">{words.as(person.name, person.address)}</p>
        <ul className="mt-4 flex flex-col gap-1 text-[0.9375rem] text-muted">
          {person.roles.map((role) => (
            <li key={role}>
              <span className="font-medium text-ink">{t.organisation.role[role]}.</span> {t.organisation.roleHelp[role]}
            </li>
          ))}
        </ul>
      </div>
      {data !== undefined ? (
        <>
          <Section id="passkeys" title={words.passkeys}>
            <Passkeys view={data} provider={session?.provider ?? null} />
          </Section>
          {person.roles.includes('member') ? <YourShares /> : <LanguageHere />}
          <Section id="sessions" title={words.sessions}>
            <p className="mb-4 text-muted">{words.sessionsHelp(data.sessions)}</p>
            <WaysOut />
          </Section>
        </>
      ) : error === null ? (
        <Skeleton className="h-60" />
      ) : (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

/** The page is loaded anew afterwards: nothing of this person is left in it. */
function WaysOut() {
  const leave = useMutation({
    mutationFn: (everywhere: boolean) => (everywhere ? signOutEverywhere() : signOut()),
    onSuccess: () => window.location.assign('/'),
  });
  return (
    <div className="flex flex-wrap gap-3">
      <Button look="main" disabled={leave.isPending} onClick={() => leave.mutate(false)}>
        {t.organisation.you.out}
      </Button>
      <Button disabled={leave.isPending} onClick={() => leave.mutate(true)}>
        {t.organisation.you.outEverywhere}
      </Button>
      {leave.error === null ? null : <ErrorNotice error={leave.error} />}
    </div>
  );
}
