import type { Tips } from '@ajar/core';

import { t } from '../../../i18n/t.ts';
import { Icon } from '../../../ui/icon.tsx';

const TIPS = ['professional', 'polite', 'feedback', 'appreciative', 'willing'] as const;

/** The five tips, filling in while the letter grows. A change is read out when there is a pause. */
export function TipsList({ tips }: { readonly tips: Tips | null }) {
  return (
    <div>
      <h3 className="mb-2 text-sm font-medium text-muted">{t.draft.tips}</h3>
      <ul aria-live="polite" className="flex flex-wrap gap-x-5 gap-y-1.5">
        {TIPS.map((tip) => {
          const there = tips?.[tip] === true;
          return (
            <li key={tip} className={`flex items-center gap-1.5 ${there ? 'text-ink' : 'text-muted'}`}>
              <Icon name={there ? 'check' : 'circle'} className={there ? 'text-accent' : ''} />
              {t.tip[tip]}
              <span className="sr-only">
                {t.app.colon}
                {there ? t.draft.tipDone : t.draft.tipOpen}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
