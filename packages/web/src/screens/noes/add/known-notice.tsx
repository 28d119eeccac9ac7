import { Link } from '@tanstack/react-router';

import type { AddedView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Notice } from '../../../ui/notice.tsx';

/** The no is here already: where. */
export function KnownNotice({ added }: { readonly added: AddedView | null }) {
  if (added?.kind !== 'known') return null;
  return (
    <Notice announce="now" title={t.add.known}>
      <Link to="/noes/$id" params={{ id: added.rejection.id }} className="text-accent underline underline-offset-4">
        {t.add.see}
      </Link>
    </Notice>
  );
}
