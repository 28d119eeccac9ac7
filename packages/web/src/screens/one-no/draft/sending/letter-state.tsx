import type { ReactNode } from 'react';

import { Icon } from '../../../../ui/icon.tsx';
import type { IconName } from '../../../../ui/icon.tsx';

interface LetterStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly help?: ReactNode;
}

/** Where a letter is, in a few words, and what that means. */
export function LetterState({ icon, title, help }: LetterStateProps) {
  return (
    <div className="flex items-start gap-3">
      <Icon name={icon} className="mt-1 text-accent" />
      <div className="min-w-0">
        <p className="text-lg font-semibold">{title}</p>
        {help === undefined || help === null ? null : (
          <div className="text-[0.9375rem] wrap-anywhere text-muted">{help}</div>
        )}
      </div>
    </div>
  );
}
