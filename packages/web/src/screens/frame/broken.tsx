import type { ErrorComponentProps } from '@tanstack/react-router';

import { isAway } from '../../api/api-error.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenAway } from './screen-away.tsx';

/** Shown when a screen throws: a fault of ours, never of the reader's; or it could not be loaded, since nobody answers. */
export function Broken({ error }: ErrorComponentProps) {
  if (isAway(error)) return <ScreenAway />;
  return (
    <div className="mx-auto max-w-2xl p-8">
      <h1 className="mb-4 font-letter text-3xl tracking-tight">{t.errors.title}</h1>
      <Notice
        tone="error"
        announce="now"
        actions={<Button onClick={() => window.location.reload()}>{t.errors.reload}</Button>}
      >
        <p>{t.errors.broken}</p>
        <p className="mt-2 font-mono text-sm text-muted">{error instanceof Error ? error.message : String(error)}</p>
      </Notice>
    </div>
  );
}
