import { useId } from 'react';

import { originalAddress } from '../../../api/queries.ts';
import type { MessageView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button, buttonLook } from '../../../ui/button.tsx';
import { FileLink } from '../../../ui/file-link.tsx';
import { Icon } from '../../../ui/icon.tsx';

/** The message as it came, opened by the mail program; where it is not kept so, why that cannot be. */
export function OpenOriginal({ message }: { readonly message: MessageView }) {
  const why = useId();
  if (message.hasSource)
    return (
      <FileLink href={originalAddress(message.key)} download className={`${buttonLook('quiet')} text-sm!`}>
        <Icon name="mail" />
        {t.letter.original}
      </FileLink>
    );
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 text-sm text-muted">
      <Button look="quiet" className="text-sm!" disabled aria-describedby={why}>
        <Icon name="mail" />
        {t.letter.original}
      </Button>
      <span id={why}>{t.letter.originalNotKept}</span>
    </span>
  );
}
