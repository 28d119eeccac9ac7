import type { ReactNode } from 'react';

import { t } from '../../../i18n/t.ts';
import { TheirWords } from '../../../ui/their-words.tsx';

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
  readonly quotes?: readonly (string | null)[];
  /** The user has put this right: the letter's words no longer decide it. */
  readonly yours?: boolean;
}

const NONE: readonly string[] = [];

/** One thing the letter says, with the words that say it. */
export function Fact({ term, children, quotes = NONE, yours = false }: FactProps) {
  const words = [...new Set(quotes.filter((quote): quote is string => quote !== null && quote !== ''))];
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-1 border-b border-line py-2.5 last:border-0 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <dt className="pt-1.5 text-sm text-muted">{term}</dt>
      <dd className="min-w-0 pt-1">
        {children}
        {yours ? <p className="mt-1 text-sm text-muted">{t.says.yours}</p> : null}
        {words.map((quote) => (
          <TheirWords key={quote} words={quote} />
        ))}
      </dd>
    </div>
  );
}
