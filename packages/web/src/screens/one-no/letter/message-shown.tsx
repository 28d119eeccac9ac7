import { lazy, Suspense, useState } from 'react';

import type { Mark, MessageView } from '../../../api/types.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { MessageText } from './message-text.tsx';
import { OpenOriginal } from './open-original.tsx';

const SafeHtml = lazy(async () => ({ default: (await import('./safe-html.tsx')).SafeHtml }));

interface MessageShownProps {
  readonly message: MessageView;
  readonly marks: readonly Mark[];
}

/** The body of one message: as text, or, when asked for, as its sender designed it. */
export function MessageShown({ message, marks }: MessageShownProps) {
  const [designed, setDesigned] = useState(false);
  return (
    <>
      {designed ? (
        <Suspense fallback={<Skeleton className="h-64" />}>
          <SafeHtml messageKey={message.key} />
        </Suspense>
      ) : (
        <MessageText message={message} marks={marks} />
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-6">
        {message.hasHtml ? (
          <Button look="quiet" className="text-sm!" onClick={() => setDesigned(!designed)}>
            {designed ? t.letter.showText : t.letter.showHtml}
          </Button>
        ) : null}
        <OpenOriginal message={message} />
      </div>
    </>
  );
}
