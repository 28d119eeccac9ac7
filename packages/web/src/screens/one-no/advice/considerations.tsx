import type { Consideration } from '@ajar/core';

import { spoken } from '../../../i18n/spoken.ts';
import { TheirWords } from '../../../ui/their-words.tsx';

interface ConsiderationsProps {
  readonly title: string;
  readonly list: readonly Consideration[];
  readonly nothing?: string;
}

/** Reasons on one side, each with the words of the letter it rests on. */
export function Considerations({ title, list, nothing = '' }: ConsiderationsProps) {
  if (list.length === 0 && nothing === '') return null;
  return (
    <div className="min-w-0">
      <h3 className="mb-1.5 text-sm font-medium text-muted">{title}</h3>
      {list.length === 0 ? (
        <p>{nothing}</p>
      ) : (
        <ul className="flex flex-col gap-2.5">
          {list.map(({ text, quote }) => (
            <li key={text} className="border-l-2 border-line pl-3">
              {spoken(text)}
              {quote === undefined ? null : <TheirWords words={quote} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
