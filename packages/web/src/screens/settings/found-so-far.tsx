import type { ScanProgress } from '../../api/types.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { t } from '../../i18n/t.ts';

/** The noes found last while the rest of the mail is read, as their own headers show them. Not read out: it changes all the time. */
export function FoundSoFar({ found }: Pick<ScanProgress, 'found'>) {
  if (found.length === 0) return null;
  return (
    <section aria-label={t.scan.foundSoFar} aria-live="off" className="mt-4">
      <h3 className="mb-1 text-sm text-muted">{t.scan.foundSoFar}</h3>
      <ul className="divide-y divide-line">
        {found.map(({ messageKey, from, subject, receivedAt }) => (
          <li key={messageKey} className="flex items-baseline gap-4 py-2">
            <span className="min-w-0 flex-1">
              <bdi className="block truncate">{from}</bdi>
              <bdi className="block truncate text-sm text-muted">{subject}</bdi>
            </span>
            <span className="shrink-0 text-sm text-muted">{formatDay(receivedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
