import { useMutation, useQueryClient } from '@tanstack/react-query';

import { ownSignInQuery } from '../../../api/organisation.ts';
import { addPasskey, removePasskey, unlinkProvider } from '../../../api/sign-in.ts';
import type { OwnSignInView } from '../../../api/types.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { focusSection } from '../../../ui/focus-section.ts';
import { Icon } from '../../../ui/icon.tsx';
import { SignInTrouble } from './sign-in-trouble.tsx';

interface PasskeysProps {
  readonly view: OwnSignInView;
  /** What the organisation's own sign-in is called. */
  readonly provider: string | null;
}

/** What lets one in, and another beside it. */
export function Passkeys({ view, provider }: PasskeysProps) {
  const words = t.organisation.you;
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: changeWays,
    onSuccess: (changed, wish) => {
      client.setQueryData(ownSignInQuery.queryKey, changed);
      if (wish.kind !== 'add') focusSection('passkeys');
    },
  });
  return (
    <>
      <ul className="mb-4 flex flex-col divide-y divide-line rounded-lg border border-line bg-sheet empty:hidden">
        {view.passkeys.map(({ id, addedAt, usedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3">
            <span>
              {/* To the minute: two are often made on one day, and one of them is on the phone that was lost. */}
              {words.passkey(formatMoment(addedAt))}
              <span className="block text-sm text-muted">
                {usedAt === null ? words.unused : words.used(formatMoment(usedAt))}
              </span>
            </span>
            <Button
              aria-label={words.removePasskey(formatMoment(addedAt))}
              disabled={change.isPending}
              onClick={() => change.mutate({ kind: 'remove', id })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {view.linked && provider !== null ? (
        <p className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {words.linked(provider)}
          <Button disabled={change.isPending} onClick={() => change.mutate({ kind: 'unlink' })}>
            {words.unlink(provider)}
          </Button>
        </p>
      ) : null}
      <Button disabled={change.isPending} onClick={() => change.mutate({ kind: 'add' })}>
        <Icon name="lock" />
        {words.add}
      </Button>
      <p className="mt-2 text-sm text-muted">{words.addHelp}</p>
      <output className="mt-2 block text-sm empty:hidden">{change.isSuccess ? toldOf(change.variables) : ''}</output>
      <div className="mt-3 empty:hidden">{change.error === null ? null : <SignInTrouble error={change.error} />}</div>
    </>
  );
}

type Change = { readonly kind: 'add' } | { readonly kind: 'remove'; readonly id: string } | { readonly kind: 'unlink' };

function changeWays(wish: Change): Promise<OwnSignInView> {
  if (wish.kind === 'add') return addPasskey();
  return wish.kind === 'remove' ? removePasskey(wish.id) : unlinkProvider();
}

function toldOf({ kind }: Change): string {
  const { added, removed, unlinked } = t.organisation.you;
  if (kind === 'add') return added;
  return kind === 'remove' ? removed : unlinked;
}
