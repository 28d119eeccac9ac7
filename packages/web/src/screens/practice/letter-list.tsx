import type { Field, PracticeLetter } from '@ajar/core';
import { Link } from '@tanstack/react-router';

import { formatNumber } from '../../i18n/format-number.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { levelShown } from './level-shown.ts';

interface LetterListProps {
  readonly letters: readonly PracticeLetter[];
  readonly field: Field | undefined;
}

/** Every letter of the room, folded away: most people take the next one. */
export function LetterList({ letters, field }: LetterListProps) {
  return (
    <details className="group/all border-t border-line pt-4">
      <summary className="inline-flex items-center gap-1.5 rounded py-1 font-medium">
        <Icon name="forward" className="transition-transform group-open/all:rotate-90" />
        {t.practice.letters}
        <span className="font-normal text-muted">{formatNumber(letters.length)}</span>
      </summary>
      <ul className="mt-3 flex flex-col">
        {letters.map(({ id, language, from, subject, heard, level, field: of }) => (
          <li key={id} className="border-b border-line last:border-0">
            <Link
              to="/practice"
              search={{ letter: id, ...(field === undefined ? {} : { field }) }}
              className="flex flex-wrap items-baseline justify-between gap-x-4 rounded px-1 py-2 hover:bg-sunk"
            >
              <span lang={language} className="min-w-0 break-words">
                {subject} <span className="text-sm text-muted">{from}</span>
              </span>
              <span className="text-sm text-muted">
                {levelShown({ field: of, level, language })}, {t.practice.heard(heard)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
