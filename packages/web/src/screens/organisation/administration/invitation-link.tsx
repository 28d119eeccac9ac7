import { useMutation } from '@tanstack/react-query';

import type { NewInvitationView } from '../../../api/types.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** The link that was made. It is in the page alone, and told this once. */
export function InvitationLink({
  made: { person, link, usableFrom, expiresAt },
}: {
  readonly made: NewInvitationView;
}) {
  const words = t.organisation.administration;
  const copy = useMutation({ mutationFn: () => navigator.clipboard.writeText(link) });
  return (
    <Notice announce="later">
      <TextField
        label={words.link(person.name)}
        help={words.linkHelp(formatMoment(expiresAt))}
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      {usableFrom === null ? null : <p className="mt-2">{words.linkWaits(formatMoment(usableFrom))}</p>}
      <Button className="mt-3" onClick={() => copy.mutate()}>
        {words.copy}
      </Button>
      <output className="mt-1 block text-sm empty:hidden">
        {copy.isSuccess ? words.copied : copy.isError ? t.notices.copyFailed : ''}
      </output>
    </Notice>
  );
}
