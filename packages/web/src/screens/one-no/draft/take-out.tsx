import { useState } from 'react';

import { emlAddress } from '../../../api/drafts.ts';
import type { DraftView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button, buttonLook } from '../../../ui/button.tsx';
import { FileLink } from '../../../ui/file-link.tsx';
import { Icon } from '../../../ui/icon.tsx';

interface TakeOutProps {
  readonly draft: DraftView;
  /** It can be sent from here as well: then these ways stand back. */
  readonly fromHere: boolean;
}

/** The ways out of Ajar: a ready-to-open draft in the same thread, the words, or a new mail. */
export function TakeOut({ draft, fromHere }: TakeOutProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(draft.text);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <div className="flex flex-col items-start gap-3">
      {fromHere ? <h3 className="self-stretch border-t border-line pt-5 font-medium">{t.sending.otherWays}</h3> : null}
      <FileLink href={emlAddress(draft.id)} download className={buttonLook(fromHere ? 'plain' : 'main')}>
        <Icon name="mail" />
        {t.draft.eml}
      </FileLink>
      <p className="text-sm text-muted">{t.draft.emlHelp}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void copy()}>
          <Icon name="copy" />
          {t.draft.copy}
        </Button>
        {draft.to === null ? null : (
          <a href={mailto(draft, draft.to)} title={t.draft.mailtoHelp} className={buttonLook('plain')}>
            {t.draft.mailto}
          </a>
        )}
      </div>
      <output className="block text-sm text-muted empty:hidden">
        {copied === 'yes' ? t.draft.copied : copied === 'failed' ? t.draft.copyFailed : ''}
      </output>
    </div>
  );
}

function mailto(draft: DraftView, to: string): string {
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(draft.subject)}&body=${encodeURIComponent(draft.text)}`;
}
